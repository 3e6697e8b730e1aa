package dev.dynamark.orm.processor;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The codecs a generated class keeps in static fields. They stand in a class of their own, because models may hold each
 * other: no codec class needs another one to be initialised before itself.
 */
final class CodecFields {

    private final String model;
    private final TypeNames names;
    private final CodecExpressions expressions;
    private final ConstantNames constants;
    private final Map<String, String> declarations = new LinkedHashMap<>();

    CodecFields(MirrorModel model, TypeNames names, CodecExpressions expressions) {
        this.model = model.simpleName();
        this.constants = new ConstantNames(model.components());
        this.names = names;
        this.expressions = expressions;
    }

    /** What to call {@code read} and {@code write} on. */
    String of(MirrorComponent component) {
        String expression = expressions.of(model, component);
        if (!expression.contains("(")) {
            return expression;
        }
        String field = constants.of(component);
        declarations.computeIfAbsent(
                field,
                name -> "static final " + names.of("dev.dynamark.orm.codec.ValueCodec") + "<"
                        + names.boxed(component.read().valueType()) + "> " + name + " = " + expression + ";");
        return "Components." + field;
    }

    void appendTo(SourceText source) {
        if (declarations.isEmpty()) {
            return;
        }
        source.blank().line("private static final class Components {").blank();
        declarations.values().forEach(source::line);
        source.blank().line("private Components() {}").line("}");
    }
}
