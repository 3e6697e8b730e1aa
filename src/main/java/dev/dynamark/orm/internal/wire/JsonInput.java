package dev.dynamark.orm.internal.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * JSON in bytes, read from the left to the right. What is no JSON is a {@link Malformed}, whatever it is. For one thread.
 */
final class JsonInput {

    /** DynamoDB nests 32 levels, two JSON levels each, inside of a list inside of the answer. */
    private static final int MAX_DEPTH = 100;

    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] bytes;
    private final int end;
    private int at;

    JsonInput(byte[] bytes, int length) {
        this.bytes = bytes;
        end = length;
    }

    /** No JSON, or none that ends. */
    static final class Malformed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Malformed(String expected, int at) {
            super("Expected " + expected + " at byte " + at);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    int at() {
        return at;
    }

    void at(int position) {
        at = position;
    }

    Malformed malformed(String expected) {
        return new Malformed(expected, at);
    }

    /** The next byte that is no white space, which stays unread. */
    byte peek() {
        while (at < end) {
            byte next = bytes[at];
            if (next > ' ') {
                return next;
            }
            if (next != ' ' && next != '\n' && next != '\r' && next != '\t') {
                break;
            }
            at++;
        }
        throw malformed("JSON to go on");
    }

    void expect(char expected) {
        if (peek() != expected) {
            throw malformed("'" + expected + "'");
        }
        at++;
    }

    /** Takes the next byte if it is this one. */
    boolean take(char wanted) {
        if (peek() == wanted) {
            at++;
            return true;
        }
        return false;
    }

    /** How many bytes from here are the same as those. */
    int common(byte[] ascii) {
        int length = Math.min(ascii.length, end - at);
        int same = 0;
        while (same < length && bytes[at + same] == ascii[same]) {
            same++;
        }
        return same;
    }

    void skip(int ascii) {
        at += ascii;
    }

    /** Only white space is left. */
    void expectEnd() {
        while (at < end && Character.isWhitespace(bytes[at])) {
            at++;
        }
        if (at < end) {
            throw malformed("nothing more");
        }
    }

    /** A string, decoded. */
    String string() {
        expect('"');
        int start = at;
        int stop = Ascii.plainUntil(bytes, start, end);
        if (stop < end && bytes[stop] == '"') {
            at = stop + 1;
            return new String(bytes, start, stop - start, StandardCharsets.ISO_8859_1);
        }
        int close = closingQuote(stop);
        at = close + 1;
        return JsonText.decode(this, start, stop, close);
    }

    /** Where the string ends that goes on at a position. */
    private int closingQuote(int from) {
        int position = from;
        while (position < end) {
            byte next = bytes[position];
            if (next == '"') {
                return position;
            }
            if (next >= 0 && next < ' ') {
                break;
            }
            position += next == '\\' ? 2 : 1;
        }
        at = Math.min(position, end);
        throw malformed("a string to end");
    }

    /** A string of plain characters only, from here to the returned position; the quotes are passed over. */
    int plainString() {
        expect('"');
        int stop = Ascii.plainUntil(bytes, at, end);
        if (stop == end || bytes[stop] != '"') {
            throw malformed("plain text in quotes");
        }
        int start = at;
        at = stop + 1;
        return start;
    }

    /** Where the bytes that may be read end. */
    int end() {
        return end;
    }

    /** Text between two positions that holds no escape. */
    String utf8(int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            requireUtf8(from, to);
        }
        return text;
    }

    private void requireUtf8(int from, int to) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
        } catch (CharacterCodingException e) {
            throw malformed("UTF-8");
        }
    }

    void skipString() {
        expect('"');
        int stop = Ascii.plainUntil(bytes, at, end);
        at = closingQuote(stop) + 1;
    }

    /** Passes over a value, whatever it is. */
    void skipValue() {
        skipValue(0);
    }

    private void skipValue(int depth) {
        if (depth > MAX_DEPTH) {
            throw malformed("at most " + MAX_DEPTH + " levels");
        }
        switch (peek()) {
            case '{' -> skipObject(depth + 1);
            case '[' -> skipArray(depth + 1);
            case '"' -> skipString();
            default -> JsonScalars.skip(this);
        }
    }

    private void skipObject(int depth) {
        at++;
        if (take('}')) {
            return;
        }
        do {
            skipString();
            expect(':');
            skipValue(depth);
        } while (take(','));
        expect('}');
    }

    private void skipArray(int depth) {
        at++;
        if (take(']')) {
            return;
        }
        do {
            skipValue(depth);
        } while (take(','));
        expect(']');
    }
}
