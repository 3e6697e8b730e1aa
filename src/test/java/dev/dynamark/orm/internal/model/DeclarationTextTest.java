package dev.dynamark.orm.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.annotation.Naming;
import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.internal.model.ModelDeclaration.IndexDeclaration;
import dev.dynamark.orm.internal.model.ModelDeclaration.KeyDeclaration;
import dev.dynamark.orm.internal.reflect.CodecBinder;
import dev.dynamark.orm.internal.reflect.ReflectiveDeclarations;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "workload.Order",
                "orm.table.BuiltAccount",
                "orm.table.Lease",
                "orm.read.Order",
                "orm.processor.Zoo$Collections",
                "orm.processor.Zoo$Scalars",
                "orm.processor.ZooForms$Bean",
                "orm.processor.ZooForms$Made",
            })
    void carriesWhatReflectionWouldFind(String name) throws ClassNotFoundException {
        Class<?> model = Class.forName("dev.dynamark." + name);
        ItemCodec<?> generated = CodecBinder.generated(model).orElseThrow();

        assertThat(DeclarationText.read(generated.declaration(), "source").map(DeclarationTextTest::withoutSources))
                .contains(withoutSources(ReflectiveDeclarations.of(model)));
    }

    @Test
    void keepsEveryPartWhateverCharactersItHas() {
        ModelDeclaration odd = odd();

        assertThat(DeclarationText.read(DeclarationText.of(odd), "source")).contains(odd);
    }

    @Test
    void isNotReadInAnotherVersionsForm() {
        assertThat(DeclarationText.read("", "source")).isEmpty();
        assertThat(DeclarationText.read("1:0" + DeclarationText.of(odd()).substring(3), "source"))
                .isEmpty();
    }

    @Test
    void isLeftOutWhereItWouldNotFitIntoAClass() {
        ModelDeclaration odd = odd();
        List<ComponentDeclaration> many =
                Stream.generate(() -> odd.components().get(0)).limit(200).toList();

        assertThat(DeclarationText.of(with(odd, many))).isEmpty();
    }

    private static ModelDeclaration odd() {
        ComponentType key = new ComponentType.EnumOf("a.Kind");
        ComponentType converted =
                new ComponentType.Converted("a.Money$Of", "Money<?>", new ComponentType.Known(KnownType.BIG_DECIMAL));
        List<ComponentType> types = List.of(
                new ComponentType.MapOf(key, new ComponentType.ListOf(converted, true)),
                new ComponentType.SetOf(new ComponentType.Known(KnownType.UUID)),
                new ComponentType.Nested("a.b.C"),
                new ComponentType.Unknown("X", "no \"codec\"\n"));
        return new ModelDeclaration(
                "a.Modèle\uD83D\uDE00",
                ModelKind.BUILDER,
                Optional.of("t;1:2"),
                Naming.SNAKE_CASE,
                Optional.of(new KeyDeclaration("A#{a}", "", "p:k", "5;")),
                List.of(
                        new IndexDeclaration("i", true, "", "{b}", "", ""),
                        new IndexDeclaration("j", false, "{a}", "", "x\\", "\u0000")),
                types.stream().map(DeclarationTextTest::component).toList(),
                Optional.empty(),
                "kind",
                true,
                List.of(),
                "source");
    }

    private static ComponentDeclaration component(ComponentType type) {
        return new ComponentDeclaration(
                "naïve",
                type,
                "java.util.Map<a.Kind, java.util.Collection<Money<?>>>" + " ".repeat(200),
                true,
                EnumSet.of(Role.SET, Role.DELETED_AT),
                Optional.of(""),
                List.of("i", "j"),
                List.of("j;"),
                "P7D",
                "source");
    }

    private static ModelDeclaration withoutSources(ModelDeclaration model) {
        return with(
                model,
                model.components().stream()
                        .map(each -> new ComponentDeclaration(
                                each.name(),
                                each.type(),
                                each.javaType(),
                                each.optional(),
                                Set.copyOf(each.roles()),
                                each.attribute(),
                                each.indexPartitions(),
                                each.indexSorts(),
                                each.keepDeleted(),
                                "source"))
                        .toList());
    }

    private static ModelDeclaration with(ModelDeclaration model, List<ComponentDeclaration> components) {
        return new ModelDeclaration(
                model.className(),
                model.kind(),
                model.table(),
                model.naming(),
                model.key(),
                model.indexes(),
                components,
                model.typeName(),
                model.typeAttribute(),
                model.writeOnce(),
                model.members(),
                "source");
    }
}
