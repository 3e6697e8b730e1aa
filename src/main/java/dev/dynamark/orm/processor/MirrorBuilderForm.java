package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.ModelKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Classes with a static {@code builder()}: components come in the order of the class's fields, then those without a field
 * by name.
 */
final class MirrorBuilderForm {

    private final MirrorTypes types;
    private final MirrorMembers model;
    private final MirrorMembers builder;

    private MirrorBuilderForm(TypeElement model, TypeElement builder, MirrorTypes types) {
        this.types = types;
        this.model = new MirrorMembers(model, types);
        this.builder = new MirrorMembers(builder, types);
    }

    static Optional<MirrorShape> of(TypeElement model, MirrorTypes types) {
        return ElementFilter.methodsIn(model.getEnclosedElements()).stream()
                .filter(m -> m.getSimpleName().contentEquals("builder")
                        && m.getParameters().isEmpty()
                        && m.getModifiers().contains(Modifier.STATIC)
                        && !m.getModifiers().contains(Modifier.PRIVATE))
                .findFirst()
                .flatMap(start -> of(model, start, types));
    }

    private static Optional<MirrorShape> of(TypeElement model, ExecutableElement start, MirrorTypes types) {
        TypeElement builder = types.element(start.getReturnType());
        if (builder == null) {
            return Optional.empty();
        }
        MirrorBuilderForm form = new MirrorBuilderForm(model, builder, types);
        return form.builder.methods().stream()
                .filter(m -> m.getSimpleName().contentEquals("build")
                        && m.getParameters().isEmpty()
                        && types.isAssignable(model.asType(), form.builder.returned(m)))
                .findFirst()
                .map(build -> new MirrorShape(ModelKind.BUILDER, form.properties(), List.of(start, build), ""));
    }

    private List<MirrorProperty> properties() {
        List<MirrorProperty> properties = new ArrayList<>();
        for (String name : names()) {
            property(name).ifPresent(properties::add);
        }
        return properties;
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>(model.fields().keySet());
        Set<String> withoutField = new TreeSet<>();
        for (ExecutableElement method : builder.methods()) {
            if (method.getParameters().size() == 1) {
                Optional<String> prefixed = model.named(method, "set").or(() -> model.named(method, "with"));
                withoutField.add(prefixed.filter(name -> model.accessor(name).isPresent())
                        .orElse(method.getSimpleName().toString()));
            }
        }
        names.addAll(withoutField);
        return names;
    }

    private Optional<MirrorProperty> property(String name) {
        Optional<ExecutableElement> accessor = model.accessor(name);
        String capital = MirrorMembers.capitalized(name);
        Optional<ExecutableElement> taker = builder.takers(name, "set" + capital, "with" + capital).stream()
                .filter(each -> accessor.isEmpty() || types.fits(builder.taken(each), model.returned(accessor.get())))
                .findFirst();
        List<Element> annotated = new ArrayList<>();
        boolean field = model.fields().containsKey(name);
        if (field) {
            annotated.add(model.fields().get(name));
        }
        accessor.ifPresent(annotated::add);
        taker.ifPresent(annotated::add);
        boolean matters = MirrorAnnotations.any(annotated) || field && accessor.isPresent() != taker.isPresent();
        if (accessor.isPresent() && taker.isPresent()) {
            return Optional.of(new MirrorProperty(
                    name, model.returned(accessor.get()), accessor, builder.taken(taker.get()), taker, annotated, ""));
        }
        return matters ? Optional.of(broken(name, accessor, taker, annotated)) : Optional.empty();
    }

    private MirrorProperty broken(
            String name,
            Optional<ExecutableElement> accessor,
            Optional<ExecutableElement> taker,
            List<Element> annotated) {
        TypeMirror type = accessor.map(model::returned)
                .or(() -> taker.map(builder::taken))
                .orElseGet(() ->
                        types.elements().getTypeElement("java.lang.Object").asType());
        String problem = "expected an accessor " + name + "() and a builder method " + name + "("
                + types.text(types.resolve(type)) + "), found "
                + (accessor.isEmpty() ? "no accessor" : "no such builder method")
                + ": add what is missing, or mark it @Ignore.";
        return new MirrorProperty(name, type, accessor, type, taker, annotated, problem);
    }
}
