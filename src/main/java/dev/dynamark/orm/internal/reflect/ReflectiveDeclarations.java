package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.annotation.Attribute;
import dev.dynamark.orm.annotation.Converter;
import dev.dynamark.orm.annotation.DeletedAt;
import dev.dynamark.orm.annotation.IndexPartitionKey;
import dev.dynamark.orm.annotation.IndexSortKey;
import dev.dynamark.orm.internal.model.ComponentDeclaration;
import dev.dynamark.orm.internal.model.ComponentType;
import dev.dynamark.orm.internal.model.ModelDeclaration;
import dev.dynamark.orm.internal.model.ModelKind;
import dev.dynamark.orm.internal.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what model classes declare. */
public final class ReflectiveDeclarations {

    private ReflectiveDeclarations() {}

    /** The declaration of a record, bean, builder class, constructor class or sealed interface, not yet checked. */
    public static ModelDeclaration of(Class<?> model) {
        return of(model, new ClassAnnotations(model));
    }

    /** The declaration of a class that a model names, as the model's class loader sees it. */
    public static Optional<ModelDeclaration> nested(String className, Class<?> model) {
        return ClassNames.find(className, model.getClassLoader()).map(ReflectiveDeclarations::of);
    }

    private static ModelDeclaration of(Class<?> model, ClassAnnotations annotations) {
        boolean sealed = isSealedInterface(model);
        Shape shape = sealed ? null : Shape.of(model);
        return new ModelDeclaration(
                ClassNames.of(model),
                sealed ? ModelKind.SEALED : shape.kind(),
                annotations.table(),
                annotations.naming(),
                annotations.key(),
                annotations.indexes(),
                sealed ? List.of() : components(model, shape),
                sealed ? Optional.empty() : annotations.typeName(),
                annotations.typeAttribute(),
                annotations.isWriteOnce(),
                sealed ? members(model, model) : List.of(),
                model);
    }

    static boolean isSealedInterface(Class<?> model) {
        return model.isInterface() && model.isSealed();
    }

    private static List<ModelDeclaration> members(Class<?> sealed, Class<?> family) {
        List<ModelDeclaration> members = new ArrayList<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (isSealedInterface(permitted)) {
                members.addAll(members(permitted, family));
            } else {
                members.add(of(permitted, new ClassAnnotations(permitted, family)));
            }
        }
        return members;
    }

    private static List<ComponentDeclaration> components(Class<?> model, Shape shape) {
        if (!shape.problem().isEmpty()) {
            return List.of(unusable(model, shape.problem()));
        }
        return shape.properties().stream()
                .map(ReflectiveDeclarations::component)
                .toList();
    }

    // A component without a name stands for the class itself, so that the rules report it there.
    private static ComponentDeclaration unusable(Class<?> model, String problem) {
        return new ComponentDeclaration(
                "",
                new ComponentType.Unknown("", problem),
                ClassNames.of(model),
                false,
                Set.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                "",
                model);
    }

    private static ComponentDeclaration component(Property property) {
        Set<Role> roles = ComponentAnnotations.roles(property);
        return new ComponentDeclaration(
                property.name(),
                type(property, roles),
                property.type().toString(),
                property.type().isOptional() || property.taken().isOptional(),
                roles,
                property.annotation(Attribute.class).map(Attribute::value),
                property.annotation(IndexPartitionKey.class)
                        .map(found -> List.of(found.value()))
                        .orElse(List.of()),
                property.annotation(IndexSortKey.class)
                        .map(found -> List.of(found.value()))
                        .orElse(List.of()),
                property.annotation(DeletedAt.class).map(DeletedAt::keep).orElse(""),
                property.annotated().get(0));
    }

    private static ComponentType type(Property property, Set<Role> roles) {
        if (!property.problem().isEmpty() && !roles.contains(Role.IGNORE)) {
            return new ComponentType.Unknown("", property.problem());
        }
        JavaType type =
                property.type().isOptional() && property.type().arguments().isEmpty()
                        ? property.taken().unwrapped()
                        : property.type().unwrapped();
        return property.annotation(Converter.class)
                .map(found -> ComponentTypes.converted(type, found.value()))
                .orElseGet(() -> ComponentTypes.of(type));
    }
}
