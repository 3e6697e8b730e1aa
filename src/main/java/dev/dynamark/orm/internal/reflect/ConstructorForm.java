package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.internal.model.ModelKind;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Classes whose one public constructor takes every component, as Kotlin's data classes. Parameters are matched by name
 * where the class file has names, otherwise with the private fields in their order.
 */
final class ConstructorForm {

    private static final String UNNAMED =
            "expected the constructor's parameters by name, or the same fields in the same "
                    + "order and of the same types, found neither: compile with -parameters, or order the fields as the "
                    + "constructor's parameters.";

    private final Members members;
    private final Constructor<?> constructor;

    private ConstructorForm(Class<?> model, Constructor<?> constructor) {
        this.members = Members.of(model);
        this.constructor = constructor;
    }

    /** A data class, known by its {@code component1()}; it may have other constructors for default arguments. */
    static Optional<Shape> ofKotlin(Class<?> model) {
        int components = 0;
        List<Method> methods = Members.of(model).methods();
        while (hasComponent(methods, components + 1)) {
            components++;
        }
        int count = components;
        return count == 0
                ? Optional.empty()
                : constructors(model)
                        .filter(c -> c.getParameterCount() == count)
                        .findFirst()
                        .map(constructor -> new ConstructorForm(model, constructor).shape());
    }

    static Optional<Shape> of(Class<?> model) {
        List<Constructor<?>> constructors = constructors(model).toList();
        return constructors.size() != 1 || constructors.get(0).getParameterCount() == 0
                ? Optional.empty()
                : Optional.of(new ConstructorForm(model, constructors.get(0)).shape());
    }

    private static boolean hasComponent(List<Method> methods, int number) {
        return methods.stream()
                .anyMatch(m -> m.getParameterCount() == 0 && m.getName().equals("component" + number));
    }

    private static Stream<Constructor<?>> constructors(Class<?> model) {
        return Stream.of(model.getDeclaredConstructors())
                .filter(c -> Modifier.isPublic(c.getModifiers()) && !c.isSynthetic() && !takesMarker(c));
    }

    // Kotlin adds a constructor that takes it for parameters with default values.
    private static boolean takesMarker(Constructor<?> constructor) {
        return Stream.of(constructor.getParameterTypes())
                .anyMatch(type -> type.getName().equals("kotlin.jvm.internal.DefaultConstructorMarker"));
    }

    private Shape shape() {
        Parameter[] parameters = constructor.getParameters();
        Optional<List<String>> names = Stream.of(parameters).allMatch(Parameter::isNamePresent)
                ? Optional.of(Stream.of(parameters).map(Parameter::getName).toList())
                : fieldNames();
        if (names.isEmpty()) {
            return Shape.unusable(UNNAMED);
        }
        List<Property> properties = IntStream.range(0, parameters.length)
                .mapToObj(i -> property(names.get().get(i), i))
                .toList();
        return Shape.made(ModelKind.CONSTRUCTOR, constructor, properties);
    }

    private Optional<List<String>> fieldNames() {
        List<Field> fields = members.fields().values().stream()
                .filter(field -> field.getDeclaringClass() == constructor.getDeclaringClass())
                .toList();
        Class<?>[] types = constructor.getParameterTypes();
        boolean matches = fields.size() == types.length
                && IntStream.range(0, types.length).allMatch(i -> fields.get(i).getType() == types[i]);
        return matches ? Optional.of(fields.stream().map(Field::getName).toList()) : Optional.empty();
    }

    private Property property(String name, int index) {
        JavaType taken = members.variables().resolve(constructor.getGenericParameterTypes()[index]);
        Optional<Method> accessor =
                members.accessor(name).filter(each -> members.returned(each).fits(taken));
        List<AnnotatedElement> annotated = new ArrayList<>();
        annotated.add(constructor.getParameters()[index]);
        Optional.ofNullable(members.fields().get(name)).ifPresent(annotated::add);
        accessor.ifPresent(annotated::add);
        String problem = accessor.isPresent()
                ? ""
                : "expected an accessor " + name + "() or get" + Members.capitalized(name) + "() that returns " + taken
                        + ", found none: add it.";
        return new Property(
                name,
                accessor.map(members::returned).orElse(taken),
                accessor,
                taken,
                Optional.empty(),
                annotated,
                problem);
    }
}
