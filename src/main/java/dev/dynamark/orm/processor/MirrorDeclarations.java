package dev.dynamark.orm.processor;

import dev.dynamark.orm.annotation.Attribute;
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
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what models declare in source: the same as reflection reads from their classes. */
final class MirrorDeclarations {

    private final MirrorTypes types;
    private final MirrorComponentTypes componentTypes;

    MirrorDeclarations(MirrorTypes types) {
        this.types = types;
        this.componentTypes = new MirrorComponentTypes(types);
    }

    MirrorModel of(TypeElement model) {
        return of(model, new MirrorClassAnnotations(model, types));
    }

    private MirrorModel of(TypeElement model, MirrorClassAnnotations annotations) {
        boolean sealed = isSealedInterface(model);
        MirrorShape shape = sealed ? null : MirrorShape.of(model, types);
        List<MirrorComponent> components = sealed ? List.of() : components(model, shape);
        List<MirrorModel> members = sealed ? members(model, model) : List.of();
        ModelDeclaration declaration = new ModelDeclaration(
                model.getQualifiedName().toString(),
                sealed ? ModelKind.SEALED : shape.kind(),
                annotations.table(),
                annotations.naming(),
                annotations.key(),
                annotations.indexes(),
                components.stream().map(MirrorComponent::declaration).toList(),
                sealed ? Optional.empty() : annotations.typeName(),
                annotations.typeAttribute(),
                annotations.isWriteOnce(),
                members.stream().map(MirrorModel::declaration).toList(),
                model);
        return new MirrorModel(declaration, model, components, members, sealed ? List.of() : calls(shape));
    }

    private static List<ExecutableElement> calls(MirrorShape shape) {
        List<ExecutableElement> calls = new ArrayList<>(shape.creators());
        for (MirrorProperty property : shape.properties()) {
            property.accessor().ifPresent(calls::add);
            property.writer().ifPresent(calls::add);
        }
        return calls;
    }

    private static boolean isSealedInterface(TypeElement model) {
        return model.getKind().isInterface() && model.getModifiers().contains(Modifier.SEALED);
    }

    private List<MirrorModel> members(TypeElement sealed, TypeElement family) {
        List<MirrorModel> members = new ArrayList<>();
        for (TypeMirror type : sealed.getPermittedSubclasses()) {
            TypeElement permitted = types.element(type);
            if (isSealedInterface(permitted)) {
                members.addAll(members(permitted, family));
            } else {
                members.add(of(permitted, new MirrorClassAnnotations(permitted, family)));
            }
        }
        return members;
    }

    private List<MirrorComponent> components(TypeElement model, MirrorShape shape) {
        return shape.problem().isEmpty()
                ? shape.properties().stream().map(this::component).toList()
                : List.of(unusable(model, shape.problem()));
    }

    // A component without a name stands for the class itself, so that the rules report it there.
    private MirrorComponent unusable(TypeElement model, String problem) {
        ComponentDeclaration declaration = new ComponentDeclaration(
                "",
                new ComponentType.Unknown("", problem),
                model.getQualifiedName().toString(),
                false,
                Set.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                "",
                model);
        MirrorComponent.Access none = access(Optional.empty(), model.asType());
        return new MirrorComponent(declaration, none, none);
    }

    private MirrorComponent component(MirrorProperty property) {
        List<Element> annotated = property.annotated();
        Set<Role> roles = MirrorAnnotations.roles(annotated);
        ComponentDeclaration declaration = new ComponentDeclaration(
                property.name(),
                type(property, roles),
                types.text(types.resolve(property.type())),
                types.isOptional(property.type()) || types.isOptional(property.taken()),
                roles,
                MirrorAnnotations.find(annotated, Attribute.class).map(Attribute::value),
                MirrorAnnotations.find(annotated, IndexPartitionKey.class)
                        .map(found -> List.of(found.value()))
                        .orElse(List.of()),
                MirrorAnnotations.find(annotated, IndexSortKey.class)
                        .map(found -> List.of(found.value()))
                        .orElse(List.of()),
                MirrorAnnotations.find(annotated, DeletedAt.class)
                        .map(DeletedAt::keep)
                        .orElse(""),
                annotated.get(0));
        return new MirrorComponent(
                declaration, access(property.accessor(), property.type()), access(property.writer(), property.taken()));
    }

    private ComponentType type(MirrorProperty property, Set<Role> roles) {
        if (!property.problem().isEmpty() && !roles.contains(Role.IGNORE)) {
            return new ComponentType.Unknown("", property.problem());
        }
        TypeMirror accessed = types.resolve(property.type());
        boolean raw = types.isOptional(accessed) && types.arguments(accessed).isEmpty();
        TypeMirror type = types.unwrapped(raw ? types.resolve(property.taken()) : accessed);
        return property.annotated().stream()
                .flatMap(each -> MirrorAnnotations.converter(each).stream())
                .findFirst()
                .map(found -> componentTypes.converted(type, found))
                .orElseGet(() -> componentTypes.of(type));
    }

    private MirrorComponent.Access access(Optional<ExecutableElement> method, TypeMirror type) {
        return new MirrorComponent.Access(
                method.map(each -> each.getSimpleName().toString()).orElse(""),
                type,
                types.unwrapped(type),
                types.isOptional(type),
                method.filter(each -> each.getReturnType().getKind() != TypeKind.VOID)
                        .isPresent());
    }
}
