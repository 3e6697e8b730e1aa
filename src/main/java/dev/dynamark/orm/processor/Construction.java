package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.ModelKind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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
            set(components, values, source);
            source.line("return copy;");
        } else if (kind == ModelKind.BUILDER && components.stream().allMatch(Construction::chains)) {
            source.line("return " + type + ".builder()");
            given(components).forEach(each -> source.line("        ." + call(each, values)));
            source.line("        .build();");
        } else if (kind == ModelKind.BUILDER) {
            source.line("var copy = " + type + ".builder();");
            set(components, values, source);
            source.line("return copy.build();");
        } else {
            constructed(type, components.stream().map(values).toList(), source);
        }
    }

    private static void constructed(String type, List<String> arguments, SourceText source) {
        String line = "return new " + type + "(" + String.join(", ", arguments) + ");";
        if (line.length() <= 100) {
            source.line(line);
            return;
        }
        source.line("return new " + type + "(");
        for (int i = 0; i < arguments.size(); i++) {
            source.line("        " + arguments.get(i) + (i < arguments.size() - 1 ? "," : ");"));
        }
    }

    private static boolean chains(MirrorComponent component) {
        return component.given().method().isEmpty() || component.given().returns();
    }

    private static Stream<MirrorComponent> given(List<MirrorComponent> components) {
        return components.stream().filter(each -> !each.given().method().isEmpty());
    }

    private static void set(
            List<MirrorComponent> components, Function<MirrorComponent, String> values, SourceText source) {
        given(components).forEach(each -> source.line("copy." + call(each, values) + ";"));
    }

    private static String call(MirrorComponent component, Function<MirrorComponent, String> values) {
        return component.given().method() + "(" + values.apply(component) + ")";
    }
}
