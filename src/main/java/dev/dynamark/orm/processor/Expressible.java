package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.ComponentType;
import dev.dynamark.orm.internal.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Whether code in a file of its own can work with a model; what it cannot name or see is mapped by reflection. */
final class Expressible {

    // Those that generated code calls by their simple names.
    private static final List<String> JAVA_LANG = List.of(
            "Byte",
            "IllegalArgumentException",
            "IndexOutOfBoundsException",
            "Integer",
            "Long",
            "Object",
            "Override",
            "RuntimeException",
            "Short",
            "String",
            "SuppressWarnings");

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
        String inPackage = GeneratedName.packageOf(model.element());
        return hiding(inPackage).or(() -> uncallable(model)).or(() -> unnameable(model, inPackage));
    }

    private Optional<String> hiding(String inPackage) {
        return JAVA_LANG.stream()
                .filter(name ->
                        types.elements().getTypeElement(inPackage.isEmpty() ? name : inPackage + "." + name) != null)
                .findFirst()
                .map(name -> "its package has a class " + name + ", which hides java.lang." + name);
    }

    private Optional<String> uncallable(MirrorModel model) {
        for (ExecutableElement call : model.calls()) {
            String name = call.getKind() == ElementKind.CONSTRUCTOR ? "constructor" : "method " + call.getSimpleName();
            if (call.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of("its " + name + " is private");
            }
            if (!call.getThrownTypes().stream().allMatch(this::isUnchecked)) {
                return Optional.of("its " + name + " throws a checked exception");
            }
        }
        return Optional.empty();
    }

    private Optional<String> unnameable(MirrorModel model, String inPackage) {
        return model.components().stream()
                .filter(component -> !isNameable(component, inPackage))
                .findFirst()
                .map(component -> "the type of its component " + component.name() + " has wildcards or variables, or "
                        + "is private");
    }

    private boolean isUnchecked(TypeMirror thrown) {
        return Stream.of("java.lang.RuntimeException", "java.lang.Error")
                .map(types.elements()::getTypeElement)
                .anyMatch(unchecked -> types.isAssignable(thrown, unchecked.asType()));
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
