package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.KnownType;
import dev.dynamark.orm.internal.model.Role;

/** The method that sets what a put sets. */
final class StampedMethod {

    private final SourceContext context;

    StampedMethod(SourceContext context) {
        this.context = context;
    }

    void appendTo(SourceText source) {
        String type = context.names().of(context.model().className());
        source.blank().line("@Override");
        source.line("public " + type + " stamped(" + type + " model, "
                + context.names().of("java.time.Instant") + " now) {");
        if (context.model().components().stream().anyMatch(StampedMethod::isStamped)) {
            new Construction(context).appendTo(source, this::stamped);
        } else {
            source.line("return model;");
        }
        source.line("}");
    }

    private static boolean isStamped(MirrorComponent component) {
        return component.is(Role.CREATED_AT)
                || component.is(Role.UPDATED_AT)
                || component.is(Role.VERSION) && !component.read().isPrimitive();
    }

    private String stamped(MirrorComponent component) {
        if (component.is(Role.CREATED_AT) || component.is(Role.UPDATED_AT)) {
            return given(component, "now");
        }
        boolean same = component.read().optional() == component.given().optional();
        if (!component.is(Role.VERSION) || component.read().isPrimitive()) {
            return same ? context.declaredValue(component) : given(component, context.value(component));
        }
        String value = context.value(component);
        String zero = CodecExpressions.isKnown(component.declaration().type(), KnownType.LONG) ? "0L" : "0";
        String version = value + " == null ? " + zero + " : " + value;
        return given(component, version);
    }

    private String given(MirrorComponent component, String value) {
        return component.given().optional()
                ? context.names().of("java.util.Optional") + ".ofNullable(" + value + ")"
                : value;
    }
}
