package dev.dynamark.orm.internal.reflect;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields and methods of a class and its superclasses that components are found by. */
final class Members {

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<Method> methods = new ArrayList<>();
    private final TypeVariables variables;

    private Members(Class<?> model) {
        variables = TypeVariables.in(model);
        List<Class<?>> lineage = new ArrayList<>();
        for (Class<?> each = model; each != null && each != Object.class; each = each.getSuperclass()) {
            lineage.add(0, each);
        }
        for (Class<?> each : lineage) {
            Stream.of(each.getDeclaredFields()).filter(Members::holdsState).forEach(f -> fields.put(f.getName(), f));
            // A method that overrides another stands before it, so that it is found first.
            methods.addAll(
                    0,
                    Stream.of(each.getDeclaredMethods())
                            .filter(Members::isAccessible)
                            .toList());
        }
    }

    static Members of(Class<?> model) {
        return new Members(model);
    }

    TypeVariables variables() {
        return variables;
    }

    /** Those that may hold components, superclasses' first. */
    Map<String, Field> fields() {
        return fields;
    }

    List<Method> methods() {
        return methods;
    }

    /** {@code getX()}, {@code isX()} or {@code x()}. */
    Optional<Method> accessor(String name) {
        String capital = capitalized(name);
        return Stream.of("get" + capital, "is" + capital, name)
                .flatMap(each -> methods.stream()
                        .filter(m -> m.getName().equals(each) && m.getParameterCount() == 0 && returnsValue(m)))
                .findFirst();
    }

    /** Methods with one parameter and one of these names, in this order. */
    List<Method> takers(String... names) {
        return Stream.of(names)
                .flatMap(each -> methods.stream().filter(m -> m.getName().equals(each) && m.getParameterCount() == 1))
                .toList();
    }

    JavaType returned(Method accessor) {
        return variables.resolve(accessor.getGenericReturnType());
    }

    JavaType taken(Method taker) {
        return variables.resolve(taker.getGenericParameterTypes()[0]);
    }

    /** The component that {@code getX}, {@code setX} and so on speak of; empty if the prefix does not begin the name. */
    Optional<String> named(Method method, String prefix) {
        String rest = method.getName().startsWith(prefix) ? method.getName().substring(prefix.length()) : "";
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

    private static boolean holdsState(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !Modifier.isTransient(field.getModifiers())
                && !field.isSynthetic();
    }

    private static boolean isAccessible(Method method) {
        return !Modifier.isStatic(method.getModifiers())
                && !Modifier.isPrivate(method.getModifiers())
                && !method.isSynthetic();
    }

    private static boolean returnsValue(Method method) {
        return method.getReturnType() != void.class;
    }
}
