package dev.dynamark.orm.internal.wire;

/** Strings of JSON that hold escapes or more than ASCII. */
final class JsonText {

    private static final int UNICODE_DIGITS = 4;

    private JsonText() {}

    /** Decodes what stands between two positions; the first {@code plain - from} bytes are plain characters. */
    static String decode(JsonInput in, int from, int plain, int to) {
        int escape = escape(in.bytes(), plain, to);
        if (escape == to) {
            return in.utf8(from, to);
        }
        StringBuilder text = new StringBuilder(to - from);
        int start = from;
        while (escape < to) {
            text.append(in.utf8(start, escape));
            start = append(in, escape + 1, to, text);
            escape = escape(in.bytes(), start, to);
        }
        return text.append(in.utf8(start, to)).toString();
    }

    private static int escape(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\\') {
            at++;
        }
        return at;
    }

    /** Returns where the text goes on. */
    private static int append(JsonInput in, int at, int to, StringBuilder text) {
        byte escaped = in.bytes()[at];
        switch (escaped) {
            case '"', '\\', '/' -> text.append((char) escaped);
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case 'u' -> {
                text.append(unicode(in, at + 1, to));
                return at + 1 + UNICODE_DIGITS;
            }
            default -> throw in.malformed("an escape of JSON in a string that ends");
        }
        return at + 1;
    }

    private static char unicode(JsonInput in, int at, int to) {
        int unit = 0;
        for (int i = at; i < at + UNICODE_DIGITS; i++) {
            int digit = i < to ? Character.digit((char) (in.bytes()[i] & 0x7F), 16) : -1;
            if (digit < 0 || in.bytes()[i] < 0) {
                throw in.malformed("four hexadecimal digits after \\u in a string that ends");
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }
}
