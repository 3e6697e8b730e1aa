package dev.dynamark.orm.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Base64 of RFC 4648 section 4 with padding, between parts of arrays, which the JDK's cannot do without a copy. */
final class Base64Text {

    private static final byte[] LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUES = values();

    private Base64Text() {}

    private static byte[] values() {
        byte[] values = new byte[256];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < LETTERS.length; i++) {
            values[LETTERS[i]] = (byte) i;
        }
        return values;
    }

    static int encodedLength(int size) {
        return Math.multiplyExact(Math.addExact(size, 2) / 3, 4);
    }

    /** Returns where the text ends. */
    static int encode(byte[] from, int offset, int size, byte[] to, int at) {
        int whole = offset + size / 3 * 3;
        int next = at;
        for (int i = offset; i < whole; i += 3) {
            int bits = (from[i] & 0xFF) << 16 | (from[i + 1] & 0xFF) << 8 | from[i + 2] & 0xFF;
            to[next++] = LETTERS[bits >>> 18];
            to[next++] = LETTERS[bits >>> 12 & 63];
            to[next++] = LETTERS[bits >>> 6 & 63];
            to[next++] = LETTERS[bits & 63];
        }
        int rest = offset + size - whole;
        if (rest > 0) {
            int bits = (from[whole] & 0xFF) << 16 | (rest == 2 ? (from[whole + 1] & 0xFF) << 8 : 0);
            to[next++] = LETTERS[bits >>> 18];
            to[next++] = LETTERS[bits >>> 12 & 63];
            to[next++] = rest == 2 ? LETTERS[bits >>> 6 & 63] : (byte) '=';
            to[next++] = '=';
        }
        return next;
    }

    /** Null if the text is not Base64. */
    static byte[] decode(byte[] text, int from, int to) {
        int length = to - from;
        if (length % 4 != 0) {
            return null;
        }
        int padding = length == 0 || text[to - 1] != '=' ? 0 : text[to - 2] != '=' ? 1 : 2;
        byte[] bytes = new byte[length / 4 * 3 - padding];
        int whole = padding == 0 ? to : to - 4;
        int next = 0;
        for (int i = from; i < whole; i += 4) {
            int bits = bits(text, i, 4);
            if (bits < 0) {
                return null;
            }
            bytes[next++] = (byte) (bits >> 16);
            bytes[next++] = (byte) (bits >> 8);
            bytes[next++] = (byte) bits;
        }
        return padding == 0 || rest(text, whole, padding, bytes, next) ? bytes : null;
    }

    private static boolean rest(byte[] text, int at, int padding, byte[] bytes, int next) {
        int bits = bits(text, at, 4 - padding);
        if (bits < 0) {
            return false;
        }
        bytes[next] = (byte) (bits >> 16);
        if (padding == 1) {
            bytes[next + 1] = (byte) (bits >> 8);
        }
        return true;
    }

    /** Of the first letters of a group of four, at the upper end of 24 bits; negative if one is no letter. */
    private static int bits(byte[] text, int at, int letters) {
        int bits = 0;
        int wrong = 0;
        for (int i = 0; i < letters; i++) {
            int value = VALUES[text[at + i] & 0xFF];
            wrong |= value;
            bits |= (value & 63) << 18 - 6 * i;
        }
        return wrong < 0 ? -1 : bits;
    }
}
