package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.ComponentType;
import dev.dynamark.orm.internal.model.Role;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Whether code in a file of its own can work with a model; what it cannot name or see is mapped by reflection. */
final class Expressible {

    private final MirrorTypes types;

    Expressible(MirrorTypes types) {
        this.types = types;
    }

    /** Why not, or empty. */
    Optional<String> obstacle(MirrorModel model) {
        if (!GeneratedName.isReachable(model.element())) {
            return Optional.of("it is private or local");
        }
        if (!model.element().getTypeParameters().isEmpty()) {
            return Optional.of("it has type parameters");
        }
        if (model.creator()
                .filter(each -> each.getModifiers().contains(Modifier.PRIVATE))
                .isPresent()) {
            return Optional.of("its constructor is private");
        }
        if (model.creator().filter(Expressible::isChecked).isPresent()) {
            return Optional.of("its constructor throws a checked exception");
        }
        String inPackage = GeneratedName.packageOf(model.element());
        return model.components().stream()
                .filter(component -> !isNameable(component, inPackage))
                .findFirst()
                .map(component -> "the type of its component " + component.name() + " has wildcards or variables, or "
                        + "is private");
    }

    private static boolean isChecked(Element creator) {
        return !((ExecutableElement) creator).getThrownTypes().isEmpty();
    }

    private boolean isNameable(MirrorComponent component, String inPackage) {
        boolean collectionAsSet = component.is(Role.SET)
                && component.declaration().type() instanceof ComponentType.ListOf list
                && list.collection();
        return !collectionAsSet
                && isNameable(component.read().type(), inPackage)
                && isNameable(component.given().type(), inPackage)
                && isVisible(component.declaration().type(), inPackage);
    }

    private boolean isVisible(ComponentType type, String inPackage) {
        return !(type instanceof ComponentType.Converted converted)
                || isVisible(types.elements().getTypeElement(converted.converter()), inPackage)
                        && isVisible(converted.stored(), inPackage);
    }

    private boolean isNameable(TypeMirror type, String inPackage) {
        if (type instanceof DeclaredType declared) {
            return isVisible((TypeElement) declared.asElement(), inPackage)
                    && declared.getTypeArguments().stream().allMatch(each -> isNameable(each, inPackage));
        }
        return type instanceof ArrayType array
                ? isNameable(array.getComponentType(), inPackage)
                : type.getKind().isPrimitive();
    }

    private boolean isVisible(TypeElement type, String inPackage) {
        if (type == null) {
            return false;
        }
        Set<Modifier> modifiers = type.getModifiers();
        boolean visible = modifiers.contains(Modifier.PUBLIC)
                || !modifiers.contains(Modifier.PRIVATE)
                        && GeneratedName.packageOf(type).equals(inPackage);
        Element outer = type.getEnclosingElement();
        return visible && (!(outer instanceof TypeElement enclosing) || isVisible(enclosing, inPackage));
    }
}
