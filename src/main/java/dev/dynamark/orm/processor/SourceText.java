package dev.dynamark.orm.processor;

/** Lines of Java source, indented by the braces that are open. */
final class SourceText {

    private final StringBuilder text = new StringBuilder(4096);
    private int depth;

    SourceText line(String line) {
        if (line.startsWith("}")) {
            depth--;
        }
        if (!line.isEmpty()) {
            text.append("    ".repeat(depth)).append(line);
        }
        text.append('\n');
        if (line.endsWith("{")) {
            depth++;
        }
        return this;
    }

    SourceText blank() {
        return line("");
    }

    SourceText lines(String block) {
        block.lines().forEach(this::line);
        return this;
    }

    /** A string literal. */
    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char next = value.charAt(i);
            if (next == '"' || next == '\\') {
                quoted.append('\\').append(next);
            } else if (next < ' ') {
                quoted.append(String.format("\\%03o", (int) next));
            } else if (next > '~') {
                quoted.append(String.format("\\u%04x", (int) next));
            } else {
                quoted.append(next);
            }
        }
        return quoted.append('"').toString();
    }

    /** A name in a comment, which it can neither end nor break as the start of an escape such as {@code \\u0041}. */
    static String inComment(String name) {
        return name.replace("*/", "*&#47;").replace("\\", "&#92;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
