package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.ModelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Classes whose one public constructor takes every component, as Kotlin's data classes. */
final class MirrorConstructorForm {

    private static final String UNNAMED =
            "expected the constructor's parameters by name, or the same fields in the same "
                    + "order and of the same types, found neither: compile with -parameters, or order the fields as the "
                    + "constructor's parameters.";

    private final MirrorTypes types;
    private final MirrorMembers members;
    private final ExecutableElement constructor;

    private MirrorConstructorForm(TypeElement model, ExecutableElement constructor, MirrorTypes types) {
        this.types = types;
        this.members = new MirrorMembers(model, types);
        this.constructor = constructor;
    }

    /** A data class, known by its {@code component1()}; it may have other constructors for default arguments. */
    static Optional<MirrorShape> ofKotlin(TypeElement model, MirrorTypes types) {
        MirrorMembers members = new MirrorMembers(model, types);
        int components = 0;
        while (hasComponent(members, components + 1)) {
            components++;
        }
        int count = components;
        return count == 0
                ? Optional.empty()
                : constructors(model)
                        .filter(each -> each.getParameters().size() == count)
                        .findFirst()
                        .map(each -> new MirrorConstructorForm(model, each, types).shape());
    }

    static Optional<MirrorShape> of(TypeElement model, MirrorTypes types) {
        List<ExecutableElement> constructors = constructors(model).toList();
        return constructors.size() != 1 || constructors.get(0).getParameters().isEmpty()
                ? Optional.empty()
                : Optional.of(new MirrorConstructorForm(model, constructors.get(0), types).shape());
    }

    private static boolean hasComponent(MirrorMembers members, int number) {
        return members.methods().stream()
                .anyMatch(m -> m.getParameters().isEmpty() && m.getSimpleName().contentEquals("component" + number));
    }

    private static Stream<ExecutableElement> constructors(TypeElement model) {
        return ElementFilter.constructorsIn(model.getEnclosedElements()).stream()
                .filter(each -> each.getModifiers().contains(Modifier.PUBLIC) && !takesMarker(each));
    }

    // Kotlin adds a constructor that takes it for parameters with default values.
    private static boolean takesMarker(ExecutableElement constructor) {
        return constructor.getParameters().stream()
                .anyMatch(each -> each.asType().toString().equals("kotlin.jvm.internal.DefaultConstructorMarker"));
    }

    private MirrorShape shape() {
        List<? extends VariableElement> parameters = constructor.getParameters();
        // A class file without parameter names answers arg0, arg1 and so on.
        boolean named =
                parameters.isEmpty() || !parameters.get(0).getSimpleName().contentEquals("arg0");
        Optional<List<String>> names = named
                ? Optional.of(parameters.stream()
                        .map(each -> each.getSimpleName().toString())
                        .toList())
                : fieldNames();
        if (names.isEmpty()) {
            return MirrorShape.unusable(UNNAMED);
        }
        List<MirrorProperty> properties = IntStream.range(0, parameters.size())
                .mapToObj(i -> property(names.get().get(i), parameters.get(i)))
                .toList();
        return new MirrorShape(ModelKind.CONSTRUCTOR, properties, List.of(constructor), "");
    }

    private Optional<List<String>> fieldNames() {
        List<VariableElement> fields = members.fields().values().stream()
                .filter(field -> field.getEnclosingElement().equals(constructor.getEnclosingElement()))
                .toList();
        List<? extends VariableElement> parameters = constructor.getParameters();
        boolean matches = fields.size() == parameters.size()
                && IntStream.range(0, fields.size()).allMatch(i -> types.types()
                        .isSameType(
                                types.types().erasure(fields.get(i).asType()),
                                types.types().erasure(parameters.get(i).asType())));
        return matches
                ? Optional.of(fields.stream()
                        .map(each -> each.getSimpleName().toString())
                        .toList())
                : Optional.empty();
    }

    private MirrorProperty property(String name, VariableElement parameter) {
        TypeMirror taken = parameter.asType();
        Optional<ExecutableElement> accessor =
                members.accessor(name).filter(each -> types.fits(members.returned(each), taken));
        List<Element> annotated = new ArrayList<>();
        annotated.add(parameter);
        Optional.ofNullable(members.fields().get(name)).ifPresent(annotated::add);
        accessor.ifPresent(annotated::add);
        String problem = accessor.isPresent()
                ? ""
                : "expected an accessor " + name + "() or get" + MirrorMembers.capitalized(name) + "() that returns "
                        + types.text(types.resolve(taken)) + ", found none: add it.";
        return new MirrorProperty(
                name,
                accessor.map(members::returned).orElse(taken),
                accessor,
                taken,
                Optional.empty(),
                annotated,
                problem);
    }
}
