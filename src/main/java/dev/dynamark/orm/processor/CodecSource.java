package dev.dynamark.orm.processor;

import dev.dynamark.orm.internal.model.DeclarationText;
import dev.dynamark.orm.internal.model.KeyLayout;
import dev.dynamark.orm.internal.model.KeyPart;
import dev.dynamark.orm.internal.model.Role;
import java.util.List;

/** The source of one model's codec: straight-line code, without reflection. */
final class CodecSource {

    private static final int CHARACTERS_IN_A_LINE = 100;

    private final SourceContext context;
    private final MirrorModel model;
    private final SourceText source;
    private final String type;
    private final String name;

    CodecSource(SourceContext context) {
        this.context = context;
        this.model = context.model();
        this.source = new SourceText();
        this.type = context.names().of(model.className());
        this.name = GeneratedName.codec(model.element());
    }

    String text() {
        String itemCodec = context.names().of("dev.dynamark.orm.codec.ItemCodec");
        source.line("/** Writes {@link " + type
                + "} as items of DynamoDB and reads them back. Immutable and thread-safe. */");
        source.line(context.generatedAnnotation());
        source.line(GeneratedName.visibility(model.element()) + "final class " + name + " implements " + itemCodec + "<"
                + type + "> {");
        source.blank().line("/** The one instance. */");
        source.line("public static final " + name + " INSTANCE = new " + name + "();");
        patterns();
        source.blank().line("/** For DynamORM, which finds this class by name. Use {@link #INSTANCE}. */");
        source.line(GeneratedName.visibility(model.element()) + name + "() {}");
        AttributeIndexes attributes = new AttributeIndexes(context.names());
        new WriteMethod(context, attributes).appendTo(source);
        new ReadMethod(context, attributes).appendTo(source);
        attributes.appendTo(source);
        componentMethod();
        new StampedMethod(context).appendTo(source);
        declarationMethod();
        if (model.components().stream().anyMatch(component -> component.read().optional())) {
            orNull();
        }
        context.fields().appendTo(source);
        source.line("}");
        return context.file(source);
    }

    private void patterns() {
        KeyLayout layout = context.layout();
        layout.partition().ifPresent(part -> pattern("PARTITION_KEY", part));
        layout.sort().ifPresent(part -> pattern("SORT_KEY", part));
    }

    private void pattern(String constant, KeyPart part) {
        if (!context.keyOnly(part).isEmpty()) {
            String pattern = context.names().of("dev.dynamark.orm.codec.KeyPattern");
            source.blank()
                    .line("/** Takes " + SourceText.inComment(part.attribute()) + " apart. */")
                    .line("private static final " + pattern + " " + constant + " = " + pattern + ".parse("
                            + SourceText.quoted(part.pattern().toString()) + ");");
        }
    }

    private void componentMethod() {
        source.blank().line("@Override").line("public Object component(" + type + " model, int index) {");
        List<MirrorComponent> components = model.components();
        if (components.isEmpty()) {
            source.line("throw new IndexOutOfBoundsException(index);").line("}");
            return;
        }
        source.line("return switch (index) {");
        for (int i = 0; i < components.size(); i++) {
            source.line("case " + i + " -> " + context.value(components.get(i)) + ";");
        }
        source.line("default -> throw new IndexOutOfBoundsException(index);");
        source.line("};").line("}");
    }

    /** Lines of a constant expression: javac joins them. */
    private void declarationMethod() {
        String text = DeclarationText.of(model.declaration());
        source.blank().line("@Override").line("public " + context.names().of("java.lang.String") + " declaration() {");
        if (text.isEmpty()) {
            source.line("return \"\";").line("}");
            return;
        }
        for (int from = 0; from < text.length(); from += CHARACTERS_IN_A_LINE) {
            int to = Math.min(text.length(), from + CHARACTERS_IN_A_LINE);
            source.line((from == 0 ? "return " : "        + ")
                    + SourceText.quoted(text.substring(from, to))
                    + (to == text.length() ? ";" : ""));
        }
        source.line("}");
    }

    private void orNull() {
        String optional = context.names().of("java.util.Optional");
        source.blank().line("/** An absent value as null; also where a null stands in place of an Optional. */");
        source.line("private static <V> V orNull(" + optional + "<V> value) {");
        source.line("return value == null ? null : value.orElse(null);");
        source.line("}");
    }

    static boolean isStored(MirrorComponent component) {
        return !component.is(Role.IGNORE);
    }
}
