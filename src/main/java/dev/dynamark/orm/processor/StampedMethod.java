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
        source.line("public " + type + " stamped(" + type + " model, " + context.names().of("java.time.Instant")
                + " now) {");
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
                || component.is(Role.VERSION) && !component.isPrimitive();
    }

    private String stamped(MirrorComponent component) {
        String optional = component.declaration().optional() ? context.names().of("java.util.Optional") : "";
        if (component.is(Role.CREATED_AT) || component.is(Role.UPDATED_AT)) {
            return optional.isEmpty() ? "now" : optional + ".of(now)";
        }
        String value = context.declaredValue(component);
        if (!component.is(Role.VERSION) || component.isPrimitive()) {
            return value;
        }
        String zero = CodecExpressions.isKnown(component.declaration().type(), KnownType.LONG) ? "0L" : "0";
        return optional.isEmpty()
                ? value + " == null ? " + context.names().of(component.valueType()) + ".valueOf(" + zero + ") : " + value
                : context.value(component) + " == null ? " + optional + ".of(" + zero + ") : " + value;
    }
}
