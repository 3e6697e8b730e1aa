package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.ModelKind;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The form of a class: how its instances are made and its components read.
 *
 * @param creators the constructor, or {@code builder()} and {@code build()}, which generated code must be able to call
 * @param problem why no instance can be made, a sentence; empty if it can
 */
record MirrorShape(ModelKind kind, List<MirrorProperty> properties, List<ExecutableElement> creators, String problem) {

    private static final List<BiFunction<TypeElement, MirrorTypes, Optional<MirrorShape>>> FORMS = List.of(
            MirrorShape::ofRecord,
            MirrorBuilderForm::of,
            MirrorConstructorForm::ofKotlin,
            MirrorBeanForm::of,
            MirrorConstructorForm::of);

    static MirrorShape of(TypeElement model, MirrorTypes types) {
        if (isInner(model)) {
            return unusable("expected a static nested class, found an inner class: declare it static.");
        }
        if (model.getKind().isInterface() || model.getModifiers().contains(Modifier.ABSTRACT)) {
            return unusable("expected a record, a class that is not abstract or a sealed interface, found "
                    + (model.getKind().isInterface() ? "an interface that is not sealed" : "an abstract class")
                    + ": make it one of these.");
        }
        return FORMS.stream()
                .map(form -> form.apply(model, types))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> unusable("expected a record, a bean (a constructor without parameters, getters and "
                        + "setters), a class with a static builder() whose type has build(), or a class with exactly "
                        + "one public constructor that takes every component, found none of them: a record is "
                        + "shortest."));
    }

    static MirrorShape unusable(String problem) {
        return new MirrorShape(ModelKind.CONSTRUCTOR, List.of(), List.of(), problem);
    }

    private static Optional<MirrorShape> ofRecord(TypeElement model, MirrorTypes types) {
        if (model.getKind() != ElementKind.RECORD) {
            return Optional.empty();
        }
        List<MirrorProperty> properties = ElementFilter.recordComponentsIn(model.getEnclosedElements()).stream()
                .map(MirrorShape::property)
                .toList();
        return Optional.of(new MirrorShape(ModelKind.RECORD, properties, List.of(), ""));
    }

    private static MirrorProperty property(RecordComponentElement component) {
        return new MirrorProperty(
                component.getSimpleName().toString(),
                component.asType(),
                Optional.of(component.getAccessor()),
                component.asType(),
                Optional.empty(),
                List.of(component, component.getAccessor()),
                "");
    }

    private static boolean isInner(TypeElement model) {
        return model.getNestingKind() != NestingKind.TOP_LEVEL
                && model.getKind() == ElementKind.CLASS
                && !model.getModifiers().contains(Modifier.STATIC);
    }
}
