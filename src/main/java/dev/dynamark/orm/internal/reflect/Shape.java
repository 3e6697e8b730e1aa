package dev.dynamark.orm.internal.reflect;

import dev.dynamark.orm.internal.model.ModelKind;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The form of a class: how its instances are made and its components read.
 *
 * @param constructor of records, beans and constructor classes
 * @param builder the static {@code builder()}
 * @param build its {@code build()}
 * @param problem why no instance can be made, a sentence; empty if it can
 */
record Shape(
        ModelKind kind,
        List<Property> properties,
        Optional<Constructor<?>> constructor,
        Optional<Method> builder,
        Optional<Method> build,
        String problem) {

    private static final List<Function<Class<?>, Optional<Shape>>> FORMS =
            List.of(RecordForm::of, BuilderForm::of, ConstructorForm::ofKotlin, BeanForm::of, ConstructorForm::of);

    static Shape of(Class<?> model) {
        if (!model.isRecord() && isInner(model)) {
            return unusable("expected a static nested class, found an inner class: declare it static.");
        }
        if (model.isInterface() || Modifier.isAbstract(model.getModifiers())) {
            return unusable("expected a record, a class that is not abstract or a sealed interface, found "
                    + (model.isInterface() ? "an interface that is not sealed" : "an abstract class")
                    + ": make it one of these.");
        }
        return FORMS.stream()
                .map(form -> form.apply(model))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> unusable("expected a record, a bean (a constructor without parameters, getters and "
                        + "setters), a class with a static builder() whose type has build(), or a class with exactly "
                        + "one public constructor that takes every component, found none of them: a record is "
                        + "shortest."));
    }

    static Shape made(ModelKind kind, Constructor<?> constructor, List<Property> properties) {
        return new Shape(kind, properties, Optional.of(constructor), Optional.empty(), Optional.empty(), "");
    }

    static Shape unusable(String problem) {
        return new Shape(
                ModelKind.CONSTRUCTOR, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), problem);
    }

    private static boolean isInner(Class<?> model) {
        return (model.isMemberClass() || model.isLocalClass() || model.isAnonymousClass())
                && !Modifier.isStatic(model.getModifiers())
                && !model.isInterface()
                && Stream.of(model.getDeclaredConstructors())
                        .anyMatch(c ->
                                c.getParameterCount() > 0 && c.getParameterTypes()[0] == model.getEnclosingClass());
    }
}
