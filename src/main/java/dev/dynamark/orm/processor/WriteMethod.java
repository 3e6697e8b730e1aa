package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.KeyPart;
import dev.dynamark.orm.internal.model.KnownType;
import dev.dynamark.orm.internal.model.Role;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeKind;

/** The method that writes an item. */
final class WriteMethod {

    private final SourceContext context;
    private final AttributeIndexes attributes;
    private final List<MirrorComponent> components;
    private final KeyExpressions keys;

    WriteMethod(SourceContext context, AttributeIndexes attributes) {
        this.context = context;
        this.attributes = attributes;
        this.components = context.model().components();
        this.keys = new KeyExpressions(context.names());
    }

    void appendTo(SourceText source) {
        source.blank().line("@Override");
        source.line("public void write(" + context.names().of(context.model().className()) + " model, "
                + context.names().of("dev.dynamark.orm.codec.ValueWriter") + " out) {");
        components.stream().filter(CodecSource::isStored).forEach(component -> local(component, source));
        source.line("out.startMap();");
        context.layout().tableTemplates().forEach(part -> key(part, source));
        context.model().declaration().typeName().ifPresent(typeName -> {
            named(context.model().declaration().typeAttribute(), source);
            source.line("out.string(" + SourceText.quoted(typeName) + ");");
        });
        for (int i = 0; i < components.size(); i++) {
            if (context.hasOwnAttribute(i)) {
                component(components.get(i), source);
            }
        }
        context.layout().indexAttributes().forEach(part -> indexKey(part, source));
        source.line("out.endMap();").line("}");
    }

    private void local(MirrorComponent component, SourceText source) {
        String value = context.value(component);
        if (context.isInTableKey(component) && !component.read().isPrimitive()) {
            value = context.names().of("dev.dynamark.orm.codec.KeyText") + ".required(" + value + ", "
                    + SourceText.quoted(context.model().simpleName()) + ", " + SourceText.quoted(component.name())
                    + ")";
        }
        source.line(context.names().of(component.read().valueType()) + " "
                + context.locals().of(component) + " = " + value + ";");
    }

    private void key(KeyPart part, SourceText source) {
        named(part.attribute(), source);
        source.line("out.string(" + keys.made(part, part.components().size(), components, context.locals()::of) + ");");
    }

    private void indexKey(KeyPart part, SourceText source) {
        String present = part.components().stream()
                .map(components::get)
                .filter(component -> !component.read().isPrimitive())
                .map(component -> context.locals().of(component) + " != null")
                .collect(Collectors.joining(" && "));
        if (present.isEmpty()) {
            key(part, source);
        } else {
            source.line("if (" + present + ") {");
            key(part, source);
            source.line("}");
        }
    }

    private void component(MirrorComponent component, SourceText source) {
        String local = context.locals().of(component);
        String condition = component.read().isPrimitive() || context.isInTableKey(component) ? "" : local + " != null";
        if (component.is(Role.OMIT_EMPTY) && !isSimple(component)) {
            condition += (condition.isEmpty() ? "" : " && ") + "!"
                    + context.fields().of(component) + ".isEmpty(" + local + ")";
        }
        if (component.is(Role.OMIT_EMPTY) && isSimple(component)) {
            condition = component.read().valueType().getKind() == TypeKind.BOOLEAN ? local : local + " != 0";
        }
        if (condition.isEmpty()) {
            value(component, source);
            return;
        }
        source.line("if (" + condition + ") {");
        value(component, source);
        if (component.is(Role.STORE_NULL) && !component.is(Role.OMIT_EMPTY)) {
            source.line("} else {");
            named(context.attribute(component), source);
            source.line("out.nullValue();");
        }
        source.line("}");
    }

    private static boolean isSimple(MirrorComponent component) {
        return switch (component.read().valueType().getKind()) {
            case BOOLEAN, BYTE, SHORT, INT, LONG -> true;
            default -> false;
        };
    }

    private void value(MirrorComponent component, SourceText source) {
        named(context.attribute(component), source);
        String local = context.locals().of(component);
        String direct = component.plainType().map(WriteMethod::direct).orElse("");
        source.line(
                direct.isEmpty()
                        ? context.fields().of(component) + ".write(" + local + ", out);"
                        : "out." + direct + "(" + local + ");");
    }

    private static String direct(KnownType type) {
        return switch (type) {
            case STRING -> "string";
            case BYTE, SHORT, INTEGER, LONG, BIG_DECIMAL -> "number";
            case BOOLEAN -> "bool";
            default -> "";
        };
    }

    private void named(String attribute, SourceText source) {
        source.line(attributes.written(attribute));
    }
}
