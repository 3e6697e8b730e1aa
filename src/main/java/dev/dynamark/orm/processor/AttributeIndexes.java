package dev.dynamark.orm.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The attribute names that a generated codec writes and reads, by the indexes they have in it. */
final class AttributeIndexes {

    private static final String FIELD = "ATTRIBUTES";

    private final TypeNames names;
    private final List<String> attributes = new ArrayList<>();

    AttributeIndexes(TypeNames names) {
        this.names = names;
    }

    int of(String attribute) {
        int index = attributes.indexOf(attribute);
        if (index >= 0) {
            return index;
        }
        attributes.add(attribute);
        return attributes.size() - 1;
    }

    /** The statement that names what is written next. */
    String written(String attribute) {
        return "out.name(" + FIELD + ", " + of(attribute) + ");";
    }

    /** The expression for what is read next. */
    String next() {
        return "in.nextName(" + FIELD + ")";
    }

    String type() {
        return names.of("dev.dynamark.orm.codec.PreparedNames");
    }

    void appendTo(SourceText source) {
        source.blank()
                .line("private static final " + type() + " " + FIELD + " = " + type() + ".of("
                        + attributes.stream().map(SourceText::quoted).collect(Collectors.joining(", ")) + ");");
    }
}
