package dev.dynamark.orm.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The fields and methods of a class and its superclasses that components are found by. */
final class MirrorMembers {

    private final MirrorTypes types;
    private final DeclaredType model;
    private final Map<String, VariableElement> fields = new LinkedHashMap<>();
    private final List<ExecutableElement> methods = new ArrayList<>();

    MirrorMembers(TypeElement element, MirrorTypes types) {
        this.types = types;
        this.model = (DeclaredType) element.asType();
        List<TypeElement> lineage = new ArrayList<>();
        for (TypeElement each = element; each != null && !isObject(each); each = types.element(each.getSuperclass())) {
            lineage.add(0, each);
        }
        for (TypeElement each : lineage) {
            ElementFilter.fieldsIn(each.getEnclosedElements()).stream()
                    .filter(MirrorMembers::holdsState)
                    .forEach(field -> fields.put(field.getSimpleName().toString(), field));
            // A method that overrides another stands before it, so that it is found first.
            methods.addAll(
                    0,
                    ElementFilter.methodsIn(each.getEnclosedElements()).stream()
                            .filter(MirrorMembers::isAccessible)
                            .toList());
        }
    }

    /** Those that may hold components, superclasses' first. */
    Map<String, VariableElement> fields() {
        return fields;
    }

    List<ExecutableElement> methods() {
        return methods;
    }

    /** {@code getX()}, {@code isX()} or {@code x()}. */
    Optional<ExecutableElement> accessor(String name) {
        String capital = capitalized(name);
        return Stream.of("get" + capital, "is" + capital, name)
                .flatMap(each -> methods.stream()
                        .filter(m -> m.getSimpleName().contentEquals(each)
                                && m.getParameters().isEmpty()
                                && m.getReturnType().getKind() != TypeKind.VOID))
                .findFirst();
    }

    /** Methods with one parameter and one of these names, in this order. */
    List<ExecutableElement> takers(String... names) {
        return Stream.of(names)
                .flatMap(each -> methods.stream()
                        .filter(m -> m.getSimpleName().contentEquals(each)
                                && m.getParameters().size() == 1))
                .toList();
    }

    TypeMirror returned(ExecutableElement accessor) {
        return ((ExecutableType) types.types().asMemberOf(model, accessor)).getReturnType();
    }

    TypeMirror taken(ExecutableElement taker) {
        return ((ExecutableType) types.types().asMemberOf(model, taker))
                .getParameterTypes()
                .get(0);
    }

    /** The component that {@code getX}, {@code setX} and so on speak of; empty if the prefix does not begin the name. */
    Optional<String> named(ExecutableElement method, String prefix) {
        String whole = method.getSimpleName().toString();
        String rest = whole.startsWith(prefix) ? whole.substring(prefix.length()) : "";
        if (rest.isEmpty() || Character.isLowerCase(rest.charAt(0))) {
            return Optional.empty();
        }
        boolean acronym =
                rest.length() > 1 && Character.isUpperCase(rest.charAt(0)) && Character.isUpperCase(rest.charAt(1));
        String simple = rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
        return Optional.of(acronym && !fields.containsKey(simple) ? rest : simple);
    }

    static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static boolean isObject(TypeElement type) {
        return type.getQualifiedName().contentEquals("java.lang.Object");
    }

    private static boolean holdsState(VariableElement field) {
        return !field.getModifiers().contains(Modifier.STATIC)
                && !field.getModifiers().contains(Modifier.TRANSIENT);
    }

    private static boolean isAccessible(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }
}
