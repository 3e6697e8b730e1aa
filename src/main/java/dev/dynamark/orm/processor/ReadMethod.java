package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.KeyPart;
import dev.dynamark.orm.internal.model.KnownType;
import dev.dynamark.orm.internal.model.Role;
import java.util.List;

/** The method that reads an item. */
final class ReadMethod {

    /**
     * A constructor of so many arguments is beyond HotSpot's compilers, and whatever method calls it is interpreted. Of wider
     * models the loop therefore fills a draft, and only what makes the model of it calls the constructor.
     */
    private static final int MOST_VARIABLES = 40;

    private static final String DRAFT_CLASS = "Draft_";

    private final SourceContext context;
    private final AttributeIndexes attributes;
    private final List<MirrorComponent> components;
    private final KeyExpressions keys;

    ReadMethod(SourceContext context, AttributeIndexes attributes) {
        this.context = context;
        this.attributes = attributes;
        this.components = context.model().components();
        this.keys = new KeyExpressions(context.names());
    }

    void appendTo(SourceText source) {
        String model = context.names().of(context.model().className());
        String reader = context.names().of("dev.dynamark.orm.codec.ValueReader");
        source.blank().line("@Override");
        source.line("public " + model + " read(" + reader + " in) {");
        if (isWide()) {
            source.line(DRAFT_CLASS + " " + LocalNames.DRAFT + " = new " + DRAFT_CLASS + "();");
        } else {
            components.forEach(component -> variables(component, source));
        }
        loop(source);
        if (isWide()) {
            source.line("return made(" + LocalNames.DRAFT + ", in);").line("}");
            source.blank();
            source.line("private static " + model + " made(" + DRAFT_CLASS + " " + LocalNames.DRAFT + ", " + reader
                    + " in) {");
        }
        components.stream().filter(ReadMethod::hasEmptyValue).forEach(component -> emptyIfAbsent(component, source));
        source.line("try {");
        new Construction(context).appendTo(source, this::constructed);
        source.line("} catch (RuntimeException e) {");
        source.line("throw in.failure("
                + SourceText.quoted("values that a " + context.model().binaryName() + " can be made of") + ", e);");
        source.line("}").line("}");
        if (isWide()) {
            source.blank().line("private static final class " + DRAFT_CLASS + " {");
            components.forEach(component -> variables(component, source));
            source.line("}");
        }
    }

    private boolean isWide() {
        return components.size() > MOST_VARIABLES;
    }

    private void loop(SourceText source) {
        source.line("in.startMap();");
        source.line("for (int attribute = " + attributes.next() + "; attribute != " + attributes.type()
                + ".END; attribute = " + attributes.next() + ") {");
        source.line("switch (attribute) {");
        context.layout().partition().ifPresent(part -> key(part, "PARTITION_KEY", source));
        context.layout().sort().ifPresent(part -> key(part, "SORT_KEY", source));
        for (int i = 0; i < components.size(); i++) {
            if (context.hasOwnAttribute(i)) {
                component(components.get(i), source);
            }
        }
        source.line("default -> in.skip();").line("}").line("}");
    }

    /** Local variables, or the fields of a draft. */
    private void variables(MirrorComponent component, SourceText source) {
        source.line(context.names().of(component.given().valueType()) + " "
                + context.locals().of(component) + " = "
                + (component.declaration().optional() ? "null" : zero(component)) + ";");
        if (hasEmptyValue(component)) {
            source.line("boolean " + context.locals().absent(component) + " = true;");
        }
    }

    private String value(MirrorComponent component) {
        return draft() + context.locals().of(component);
    }

    private String absent(MirrorComponent component) {
        return draft() + context.locals().absent(component);
    }

    private String draft() {
        return isWide() ? LocalNames.DRAFT + "." : "";
    }

    private static boolean hasEmptyValue(MirrorComponent component) {
        return component.is(Role.OMIT_EMPTY)
                && !component.given().isPrimitive()
                && !component.declaration().optional();
    }

    private void component(MirrorComponent component, SourceText source) {
        String assigned = value(component) + " = " + read(component) + ";";
        String label = "case " + attributes.of(context.attribute(component)) + " -> ";
        if (hasEmptyValue(component)) {
            source.line(label + "{")
                    .line(absent(component) + " = false;")
                    .line(assigned)
                    .line("}");
        } else {
            source.line(label + assigned);
        }
    }

    private void emptyIfAbsent(MirrorComponent component, SourceText source) {
        source.line("if (" + absent(component) + ") {");
        source.line(value(component) + " = " + context.fields().of(component) + ".emptyValue();");
        source.line("}");
    }

    private void key(KeyPart part, String pattern, SourceText source) {
        List<Integer> positions = context.keyOnly(part);
        if (positions.isEmpty()) {
            return;
        }
        source.line("case " + attributes.of(part.attribute()) + " -> {");
        source.line("try {");
        source.line("String[] parts = " + pattern + ".split(in.string());");
        for (int position : positions) {
            MirrorComponent component = components.get(part.components().get(position));
            source.line(value(component) + " = " + keys.parsed(component, "parts[" + position + "]") + ";");
        }
        source.line(
                "} catch (IllegalArgumentException | " + context.names().of("java.time.DateTimeException") + " e) {");
        source.line(
                "throw in.failure(" + SourceText.quoted("a key of the form \"" + part.pattern() + "\"") + ", null);");
        source.line("}").line("}");
    }

    private String read(MirrorComponent component) {
        String codec = context.fields().of(component);
        String direct = component.plainType().map(ReadMethod::direct).orElse("");
        String value = direct.isEmpty() ? codec + ".read(in)" : "in." + direct + "()";
        return "in.readNull() ? " + nullValue(component, codec) + " : " + value;
    }

    private static String nullValue(MirrorComponent component, String codec) {
        boolean isNull = component.given().isPrimitive()
                || component
                        .plainType()
                        .filter(type -> type != KnownType.ATTRIBUTE_VALUE)
                        .isPresent();
        return isNull ? zero(component) : codec + ".nullValue()";
    }

    private static String direct(KnownType type) {
        return switch (type) {
            case STRING -> "string";
            case INTEGER -> "intValue";
            case LONG -> "longValue";
            case BOOLEAN -> "bool";
            case BIG_DECIMAL -> "decimal";
            default -> "";
        };
    }

    static String zero(MirrorComponent component) {
        if (!component.given().isPrimitive()) {
            return "null";
        }
        return switch (component.given().valueType().getKind()) {
            case BOOLEAN -> "false";
            case CHAR -> "(char) 0";
            case BYTE -> "(byte) 0";
            case SHORT -> "(short) 0";
            case LONG -> "0L";
            case FLOAT -> "0f";
            case DOUBLE -> "0d";
            default -> "0";
        };
    }

    private String constructed(MirrorComponent component) {
        String local = value(component);
        return component.given().optional()
                ? context.names().of("java.util.Optional") + ".ofNullable(" + local + ")"
                : local;
    }
}
