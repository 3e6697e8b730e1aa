package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.internal.model.ModelKind;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Classes with a static {@code builder()} whose type has a method for each component and {@code build()}. Components
 * come in the order of the class's fields, then those without a field by name.
 */
final class BuilderForm {

    private final Members model;
    private final Members builder;

    private BuilderForm(Class<?> model, Class<?> builder) {
        this.model = Members.of(model);
        this.builder = Members.of(builder);
    }

    static Optional<Shape> of(Class<?> model) {
        Optional<Method> start = Stream.of(model.getDeclaredMethods())
                .filter(m -> m.getName().equals("builder")
                        && m.getParameterCount() == 0
                        && Modifier.isStatic(m.getModifiers())
                        && !Modifier.isPrivate(m.getModifiers()))
                .findFirst();
        return start.flatMap(method -> of(model, method));
    }

    private static Optional<Shape> of(Class<?> model, Method start) {
        BuilderForm form = new BuilderForm(model, start.getReturnType());
        Optional<Method> build = form.builder.methods().stream()
                .filter(m -> m.getName().equals("build")
                        && m.getParameterCount() == 0
                        && form.builder.returned(m).raw().isAssignableFrom(model))
                .findFirst();
        return build.map(method -> new Shape(
                ModelKind.BUILDER, form.properties(), Optional.empty(), Optional.of(start), Optional.of(method), ""));
    }

    private List<Property> properties() {
        List<Property> properties = new ArrayList<>();
        for (String name : names()) {
            property(name).ifPresent(properties::add);
        }
        return properties;
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>(model.fields().keySet());
        Set<String> withoutField = new TreeSet<>();
        for (Method method : builder.methods()) {
            if (method.getParameterCount() == 1) {
                Optional<String> prefixed = model.named(method, "set").or(() -> model.named(method, "with"));
                withoutField.add(prefixed.filter(name -> model.accessor(name).isPresent())
                        .orElse(method.getName()));
            }
        }
        names.addAll(withoutField);
        return names;
    }

    private Optional<Property> property(String name) {
        Optional<Method> accessor = model.accessor(name);
        String capital = Members.capitalized(name);
        List<Method> takers = builder.takers(name, "set" + capital, "with" + capital);
        Optional<Method> taker = takers.stream()
                .filter(each -> accessor.isEmpty() || builder.taken(each).fits(model.returned(accessor.get())))
                .findFirst();
        List<AnnotatedElement> annotated = new ArrayList<>();
        boolean field = model.fields().containsKey(name);
        if (field) {
            annotated.add(model.fields().get(name));
        }
        accessor.ifPresent(annotated::add);
        taker.ifPresent(annotated::add);
        boolean matters = ComponentAnnotations.any(annotated) || (field && accessor.isPresent() != taker.isPresent());
        if (accessor.isPresent() && taker.isPresent()) {
            return Optional.of(new Property(
                    name, model.returned(accessor.get()), accessor, builder.taken(taker.get()), taker, annotated, ""));
        }
        return matters ? Optional.of(broken(name, accessor, taker, annotated)) : Optional.empty();
    }

    private Property broken(
            String name, Optional<Method> accessor, Optional<Method> taker, List<AnnotatedElement> annotated) {
        JavaType type = accessor.map(model::returned)
                .or(() -> taker.map(builder::taken))
                .orElse(JavaType.of(Object.class));
        String problem = "expected an accessor " + name + "() and a builder method " + name + "(" + type + "), found "
                + (accessor.isEmpty() ? "no accessor" : "no such builder method")
                + ": add what is missing, or mark it @Ignore.";
        return new Property(name, type, accessor, type, taker, annotated, problem);
    }
}
