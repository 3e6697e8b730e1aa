package dev.dynamark.orm.internal.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds what JSON treats specially in text, eight bytes at a time (the zero-byte test of Hacker's Delight, 2nd ed., 6-1).
 */
final class Ascii {

    static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';

    private Ascii() {}

    /** Whether the character stands for itself, in one byte. */
    static boolean isPlain(char character) {
        return character >= ' ' && character < 0x80 && character != '"' && character != '\\';
    }

    static boolean isPlain(byte[] text) {
        return plainUntil(text, 0, text.length) == text.length;
    }

    /** The first byte that is a quote, a backslash, a control character or not ASCII; {@code to} if there is none. */
    static int plainUntil(byte[] text, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long special = special((long) WORDS.get(text, at));
            if (special != 0) {
                return at + (Long.numberOfTrailingZeros(special) >>> 3);
            }
        }
        while (at < to && isPlain((char) (text[at] & 0xFF))) {
            at++;
        }
        return at;
    }

    /** The high bit of the lowest byte that is special; those above it may be set for nothing. */
    static long special(long word) {
        long quote = word ^ QUOTES;
        long backslash = word ^ BACKSLASHES;
        return ((quote - ONES) & ~quote | (backslash - ONES) & ~backslash | (word - SPACES) & ~word | word) & HIGH_BITS;
    }
}
