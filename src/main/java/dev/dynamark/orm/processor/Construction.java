package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.ModelKind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statements that make a model of its components' values and return it. */
final class Construction {

    private final SourceContext context;

    Construction(SourceContext context) {
        this.context = context;
    }

    /**
     * @param values the expression for a component, of its declared type
     */
    void appendTo(SourceText source, Function<MirrorComponent, String> values) {
        String type = context.names().of(context.model().className());
        List<MirrorComponent> components = context.model().components();
        ModelKind kind = context.model().kind();
        if (kind == ModelKind.BEAN) {
            source.line(type + " copy = new " + type + "();");
            components.forEach(component -> set("copy", component, values, source));
            source.line("return copy;");
        } else if (kind == ModelKind.BUILDER) {
            source.line("var copy = " + type + ".builder();");
            components.forEach(component -> set("copy", component, values, source));
            source.line("return copy.build();");
        } else {
            source.line("return new " + type + "("
                    + components.stream().map(values).collect(Collectors.joining(", ")) + ");");
        }
    }

    private static void set(
            String target, MirrorComponent component, Function<MirrorComponent, String> values, SourceText source) {
        if (!component.given().method().isEmpty()) {
            source.line(target + "." + component.given().method() + "(" + values.apply(component) + ");");
        }
    }
}
