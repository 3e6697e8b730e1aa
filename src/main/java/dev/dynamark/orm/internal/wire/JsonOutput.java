package dev.dynamark.orm.internal.wire;

import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.InvalidValueException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of JSON that grow as they are written. Used again after {@link #clear}. For one thread. */
class JsonOutput {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DIGITS = "0123456789".getBytes(StandardCharsets.US_ASCII);
    /** Longer texts are encoded by the JDK's vector code, which takes an array in between. */
    private static final int SHORT_TEXT = 24;

    private static final int MAX_DIGITS = 20;

    private byte[] bytes;
    private int length;

    JsonOutput(int capacity) {
        bytes = new byte[capacity];
    }

    /** What was written, up to {@link #length}; valid until the next write. */
    public final byte[] bytes() {
        return bytes;
    }

    public final int length() {
        return length;
    }

    final void clear() {
        length = 0;
    }

    final void raw(byte[] ascii) {
        reserve(ascii.length);
        System.arraycopy(ascii, 0, bytes, length, ascii.length);
        length += ascii.length;
    }

    final void raw(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
    }

    /** A comma, unless the object or array has just begun. */
    final void separate() {
        byte last = bytes[length - 1];
        if (last != '{' && last != '[') {
            raw(',');
        }
    }

    /** A string with its quotes. */
    final void quoted(String text) {
        raw('"');
        text(text);
        raw('"');
    }

    final void text(String text) {
        if (text.length() > SHORT_TEXT) {
            longText(text);
            return;
        }
        reserve(text.length());
        byte[] out = bytes;
        int at = length;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (!Ascii.isPlain(next)) {
                escaped(text, i);
                return;
            }
            out[at++] = (byte) next;
            length = at;
        }
    }

    private void longText(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (utf8.length == text.length() && Ascii.isPlain(utf8)) {
            raw(utf8);
        } else {
            escaped(text, 0);
        }
    }

    private void escaped(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char next = text.charAt(i);
            reserve(6);
            if (Ascii.isPlain(next)) {
                bytes[length++] = (byte) next;
            } else if (next < 0x80) {
                escape(next);
            } else if (next < 0x800) {
                bytes[length++] = (byte) (0xC0 | next >> 6);
                bytes[length++] = (byte) (0x80 | next & 0x3F);
            } else if (!Character.isSurrogate(next)) {
                bytes[length++] = (byte) (0xE0 | next >> 12);
                bytes[length++] = (byte) (0x80 | next >> 6 & 0x3F);
                bytes[length++] = (byte) (0x80 | next & 0x3F);
            } else {
                pair(text, i++);
            }
        }
    }

    private void escape(char next) {
        bytes[length++] = '\\';
        if (next == '"' || next == '\\') {
            bytes[length++] = (byte) next;
        } else {
            bytes[length++] = 'u';
            bytes[length++] = '0';
            bytes[length++] = '0';
            bytes[length++] = HEX[next >> 4];
            bytes[length++] = HEX[next & 15];
        }
    }

    private void pair(String text, int at) {
        if (at + 1 == text.length() || !Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
            throw new InvalidValueException(
                    ErrorCode.INVALID_VALUE,
                    "Expected text that UTF-8 can encode, found half of a surrogate pair: correct the text.",
                    null);
        }
        int point = Character.toCodePoint(text.charAt(at), text.charAt(at + 1));
        bytes[length++] = (byte) (0xF0 | point >> 18);
        bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | point & 0x3F);
    }

    final void digits(long number) {
        if (number < 0) {
            if (number == Long.MIN_VALUE) {
                text(Long.toString(number));
                return;
            }
            raw('-');
            number = -number;
        }
        reserve(MAX_DIGITS);
        int count = digitsOf(number);
        long rest = number;
        for (int at = length + count - 1; at >= length; at--) {
            bytes[at] = DIGITS[(int) (rest % 10)];
            rest /= 10;
        }
        length += count;
    }

    private static int digitsOf(long number) {
        int count = 1;
        for (long bound = 10; count < MAX_DIGITS - 1 && number >= bound; bound *= 10) {
            count++;
        }
        return count;
    }

    final void base64(ByteBuffer binary) {
        int size = binary.remaining();
        reserve(Base64Text.encodedLength(size));
        length = binary.hasArray()
                ? Base64Text.encode(binary.array(), binary.arrayOffset() + binary.position(), size, bytes, length)
                : Base64Text.encode(copy(binary), 0, size, bytes, length);
    }

    private static byte[] copy(ByteBuffer binary) {
        byte[] copy = new byte[binary.remaining()];
        binary.duplicate().get(copy);
        return copy;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }
}
