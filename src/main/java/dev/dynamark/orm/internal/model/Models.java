package dev.dynamark.orm.internal.model;

import dev.dynamark.orm.CodecSource;
import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.error.InvalidModelException;
import dev.dynamark.orm.internal.reflect.CodecBinder;
import dev.dynamark.orm.internal.reflect.ReflectiveDeclarations;
import dev.dynamark.orm.internal.reflect.SealedItemCodec;
import dev.dynamark.orm.internal.reflect.TypedItemCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks model classes and binds them. */
public final class Models {

    private Models() {}

    /**
     * The model of a class.
     *
     * @throws InvalidModelException with every mistake
     */
    public static <T> Model<T> of(Class<T> type, CodecSource source) {
        if (source == CodecSource.GENERATED) {
            Optional<ItemCodec<T>> generated = CodecBinder.generated(type);
            if (generated.isPresent()) {
                Optional<ModelDeclaration> declared =
                        DeclarationText.read(generated.get().declaration(), type);
                if (declared.isPresent() && declared.get().table().isPresent()) {
                    return generated(type, declared.get(), generated.get());
                }
            }
        }
        ModelDeclaration declaration = checked(type, ReflectiveDeclarations.of(type));
        CodecBinder binder = new CodecBinder(source);
        Model<T> model = declaration.kind() == ModelKind.SEALED
                ? sealed(type, declaration, binder)
                : single(type, declaration, typed(declaration, binder.codec(type, declaration)), binder);
        binder.resolve();
        return model;
    }

    /** The compiler has checked the rules, and the codec brings its own codecs of components: nothing else is bound yet. */
    private static <T> Model<T> generated(Class<T> type, ModelDeclaration declaration, ItemCodec<T> codec) {
        return new Model<>(
                type,
                declaration,
                typed(declaration, codec),
                new BoundCodecs(() -> new CodecBinder(CodecSource.GENERATED).components(type, declaration)),
                List.of());
    }

    private static ModelDeclaration checked(Class<?> type, ModelDeclaration declaration) {
        List<String> mistakes = new ArrayList<>();
        if (declaration.table().isEmpty() && declaration.kind() != ModelKind.SEALED) {
            mistakes.add(type.getSimpleName() + ": expected @DynamoTable on the class of a table's items, found none: "
                    + "add @DynamoTable(\"...\") with the table's name.");
        }
        ModelRules.check(declaration, name -> ReflectiveDeclarations.nested(name, type))
                .forEach(mistake -> mistakes.add(mistake.message()));
        if (!mistakes.isEmpty()) {
            throw new InvalidModelException(type.getName(), mistakes);
        }
        return declaration;
    }

    private static <T> Model<T> single(
            Class<T> type, ModelDeclaration declaration, ItemCodec<T> codec, CodecBinder binder) {
        return new Model<>(type, declaration, codec, BoundCodecs.of(binder.components(type, declaration)), List.of());
    }

    private static <T> ItemCodec<T> typed(ModelDeclaration declaration, ItemCodec<T> codec) {
        return declaration.typeName().isPresent()
                ? new TypedItemCodec<>(
                        declaration.typeAttribute(), declaration.typeName().get(), codec)
                : codec;
    }

    private static <T> Model<T> sealed(Class<T> type, ModelDeclaration declaration, CodecBinder binder) {
        List<Model<? extends T>> members = new ArrayList<>();
        for (ModelDeclaration member : declaration.members()) {
            members.add(member(((Class<?>) member.source()).asSubclass(type), member, binder));
        }
        List<SealedItemCodec.Member<? extends T>> codecs = new ArrayList<>();
        for (Model<? extends T> member : members) {
            codecs.add(member(member));
        }
        return new Model<>(
                type,
                declaration,
                new SealedItemCodec<>(declaration.typeAttribute(), codecs),
                BoundCodecs.of(List.of()),
                members);
    }

    private static <M> Model<M> member(Class<M> type, ModelDeclaration declaration, CodecBinder binder) {
        return single(type, declaration, binder.codec(type, declaration), binder);
    }

    private static <M> SealedItemCodec.Member<M> member(Model<M> model) {
        return new SealedItemCodec.Member<>(model.type(), model.typeName().orElseThrow(), model.codec());
    }
}
