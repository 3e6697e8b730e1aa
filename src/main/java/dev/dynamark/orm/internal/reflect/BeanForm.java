package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.internal.model.ModelKind;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Beans: a constructor without parameters, getters and setters. Components come in the order of their fields,
 * superclasses' first, then those without a field by name, because the order of methods is not defined.
 */
final class BeanForm {

    private final Members members;

    private BeanForm(Class<?> model) {
        members = Members.of(model);
    }

    static Optional<Shape> of(Class<?> model) {
        Optional<Constructor<?>> constructor = emptyConstructor(model);
        if (constructor.isEmpty()) {
            return Optional.empty();
        }
        List<Property> properties = new BeanForm(model).properties();
        return properties.stream().noneMatch(property -> property.writer().isPresent())
                ? Optional.empty()
                : Optional.of(Shape.made(ModelKind.BEAN, constructor.get(), properties));
    }

    private static Optional<Constructor<?>> emptyConstructor(Class<?> model) {
        try {
            return Optional.of(model.getDeclaredConstructor());
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private List<Property> properties() {
        List<Property> properties = new ArrayList<>();
        for (String name : names()) {
            property(name).ifPresent(properties::add);
        }
        return properties;
    }

    private Set<String> names() {
        Set<String> withoutField = new TreeSet<>();
        for (Method method : members.methods()) {
            String prefix =
                    method.getParameterCount() == 1 ? "set" : method.getName().startsWith("is") ? "is" : "get";
            if (method.getParameterCount() <= 1) {
                members.named(method, prefix).ifPresent(withoutField::add);
            }
        }
        Set<String> names = new LinkedHashSet<>();
        for (String field : members.fields().keySet()) {
            // Kotlin's field isActive has the getter isActive() and the setter setActive().
            boolean flag = field.startsWith("is")
                    && withoutField.stream().anyMatch(n -> field.equals("is" + Members.capitalized(n)));
            names.add(flag ? field.substring(2, 3).toLowerCase(Locale.ROOT) + field.substring(3) : field);
        }
        names.addAll(withoutField);
        return names;
    }

    private Optional<Property> property(String name) {
        Optional<Method> getter = members.accessor(name);
        List<Method> takers = members.takers("set" + Members.capitalized(name), name);
        Optional<Method> setter = takers.stream()
                .filter(taker -> getter.isEmpty() || members.taken(taker).fits(members.returned(getter.get())))
                .findFirst();
        AnnotatedElement field = members.fields().containsKey(name)
                ? members.fields().get(name)
                : members.fields().get("is" + Members.capitalized(name));
        List<AnnotatedElement> annotated = new ArrayList<>();
        if (field != null) {
            annotated.add(field);
        }
        getter.ifPresent(annotated::add);
        (setter.isPresent() ? setter : takers.stream().findFirst()).ifPresent(annotated::add);
        boolean matters =
                ComponentAnnotations.any(annotated) || (field != null && getter.isPresent() != setter.isPresent());
        if (getter.isEmpty() || setter.isEmpty()) {
            return matters ? Optional.of(broken(name, getter, setter, annotated, takers)) : Optional.empty();
        }
        return Optional.of(new Property(
                name, members.returned(getter.get()), getter, members.taken(setter.get()), setter, annotated, ""));
    }

    private Property broken(
            String name,
            Optional<Method> getter,
            Optional<Method> setter,
            List<AnnotatedElement> annotated,
            List<Method> takers) {
        JavaType type = getter.map(members::returned)
                .or(() -> setter.map(members::taken))
                .orElse(JavaType.of(Object.class));
        String capital = Members.capitalized(name);
        String found = getter.isEmpty() && setter.isEmpty()
                ? "neither"
                : getter.isEmpty() ? "no getter" : takers.isEmpty() ? "no setter" : "a setter of another type";
        String problem = "expected a getter get" + capital + "() and a setter set" + capital + "(" + type + "), found "
                + found + ": add what is missing, or mark it @Ignore.";
        return new Property(name, type, getter, type, setter, annotated, problem);
    }
}
