package dev.dynamark.orm.internal.cursor;

import java.util.HexFormat;

/**
 * Writes text as Go's {@code json.Marshal} does, so that cursors have the same bytes: {@code < > &} and the line
 * separators U+2028 and U+2029 are escaped, other text beyond ASCII is not.
 */
final class JsonText {

    private static final HexFormat HEX = HexFormat.of();

    private JsonText() {}

    static void append(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                append(c, out);
            } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                // Half a pair has no UTF-8.
                out.append("\\ufffd");
            }
        }
        out.append('"');
    }

    private static void append(char c, StringBuilder out) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '<', '>', '&', '\u2028', '\u2029' -> escape(c, out);
            default -> {
                if (c < ' ') {
                    escape(c, out);
                } else {
                    out.append(c);
                }
            }
        }
    }

    private static void escape(char c, StringBuilder out) {
        out.append("\\u").append(HEX.toHexDigits(c));
    }
}
