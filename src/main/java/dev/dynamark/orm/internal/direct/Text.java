package dev.dynamark.orm.internal.direct;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** ASCII text in an array that is used again. Not thread-safe. */
final class Text {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    private byte[] bytes = new byte[1024];
    private int length;

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return bytes;
    }

    void append(byte character) {
        reserve(1);
        bytes[length++] = character;
    }

    void append(byte[] text) {
        reserve(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }

    /** Repeats a part of what is there. */
    void appendOwn(int start, int count) {
        reserve(count);
        System.arraycopy(bytes, start, bytes, length, count);
        length += count;
    }

    void appendHex(byte[] hash) {
        reserve(Sha256.BYTES * 2);
        for (int i = 0; i < Sha256.BYTES; i++) {
            bytes[length++] = HEX[(hash[i] >> 4) & 0xf];
            bytes[length++] = HEX[hash[i] & 0xf];
        }
    }

    String part(int start, int count) {
        return new String(bytes, start, count, StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return part(0, length);
    }

    private void reserve(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
    }
}
