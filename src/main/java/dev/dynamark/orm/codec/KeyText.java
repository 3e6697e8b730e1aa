package dev.dynamark.orm.codec;

import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.InvalidValueException;
import dev.dynamark.orm.error.MissingKeyException;
import dev.dynamark.orm.internal.value.TimeText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.UUID;

/**
 * The text of one component in a key template, so that two different values never have the same text and text order is
 * the order of instants, dates and padded numbers. Stateless and thread-safe.
 *
 * <p>Text is percent-encoded as in RFC 3986: all but letters, digits and {@code - . _ ~}. Numbers are plain decimals
 * without trailing zeros after the point. Instants have nine fractional digits and are of the years 0000 to 9999.
 */
public final class KeyText {

    private static final int MAX_DECIMAL_WIDTH = 1024;
    private static final char MAX_ASCII = 127;
    private static final String HEX = "0123456789ABCDEF";

    private KeyText() {}

    /**
     * A component's value, which a key cannot do without.
     *
     * @param value may be null
     * @param model the model's simple class name
     * @param component the component's name
     * @param <V> the component's type
     * @return the value
     * @throws MissingKeyException if it is null
     */
    public static <V> V required(V value, String model, String component) {
        if (value == null) {
            throw new MissingKeyException("Expected component " + component + " of " + model
                    + " to have a value because the table's key is made of it, found null: set it.");
        }
        return value;
    }

    /**
     * Text, percent-encoded.
     *
     * @param text not null, may be empty
     * @return {@code text} itself if nothing had to be encoded
     */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUnreserved(text.charAt(i))) {
                return encoded(text);
            }
        }
        return text;
    }

    /**
     * An enum's constant by name.
     *
     * @param constant not null
     * @return its name, percent-encoded
     */
    public static String of(Enum<?> constant) {
        return of(constant.name());
    }

    /**
     * A whole number.
     *
     * @param number any
     * @return its digits
     */
    public static String of(long number) {
        return Long.toString(number);
    }

    /**
     * A whole number, padded with zeros on the left.
     *
     * @param number zero or more
     * @param width how many digits the key has
     * @return exactly {@code width} digits
     * @throws InvalidValueException if it is negative or has more digits
     */
    public static String padded(long number, int width) {
        return padded(Long.toString(number), width);
    }

    /**
     * A whole number, padded with zeros on the left.
     *
     * @param number zero or more
     * @param width how many digits the key has
     * @return exactly {@code width} digits
     * @throws InvalidValueException if it is negative or has more digits
     */
    public static String padded(BigInteger number, int width) {
        return padded(number.toString(), width);
    }

    private static String padded(String digits, int width) {
        if (digits.charAt(0) == '-' || digits.length() > width) {
            throw new InvalidValueException(
                    ErrorCode.INVALID_VALUE,
                    "Expected a number from 0 with at most " + width + " digits in a padded key, found "
                            + (digits.charAt(0) == '-' ? "a negative one" : digits.length() + " digits")
                            + ": widen the template, or leave the padding out.",
                    null);
        }
        return "0".repeat(width - digits.length()) + digits;
    }

    /**
     * A whole number.
     *
     * @param number not null
     * @return its digits
     */
    public static String of(BigInteger number) {
        return number.toString();
    }

    /**
     * A decimal.
     *
     * @param number not null
     * @return without exponent and without trailing zeros after the point: equal numbers have equal keys
     * @throws InvalidValueException if it has more than 1024 digits before or after the point
     */
    public static String of(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal shortest = number.stripTrailingZeros();
        // A short number with a large exponent might not even fit into memory.
        if (Math.max(shortest.scale(), (long) shortest.precision() - shortest.scale()) > MAX_DECIMAL_WIDTH) {
            throw new InvalidValueException(
                    ErrorCode.INVALID_VALUE,
                    "Expected a decimal of at most " + MAX_DECIMAL_WIDTH
                            + " digits before and after the point in a key, found more: round it.",
                    null);
        }
        return shortest.toPlainString();
    }

    /**
     * An instant.
     *
     * @param instant of the years 0000 to 9999
     * @return such as {@code 2026-01-31T10:15:30.000000000Z}, always 30 characters
     * @throws InvalidValueException if the year has another number of digits
     */
    public static String of(Instant instant) {
        return TimeText.of(instant);
    }

    /**
     * A date and time without zone.
     *
     * @param dateTime of the years 0000 to 9999
     * @return such as {@code 2026-01-31T10:15:30.000000000}, always 29 characters
     * @throws InvalidValueException if the year has another number of digits
     */
    public static String of(LocalDateTime dateTime) {
        return TimeText.of(dateTime);
    }

    /**
     * A date.
     *
     * @param date of the years 0000 to 9999
     * @return such as {@code 2026-01-31}
     * @throws InvalidValueException if the year has another number of digits
     */
    public static String of(LocalDate date) {
        return TimeText.of(date);
    }

    /**
     * A month.
     *
     * @param month of the years 0000 to 9999
     * @return such as {@code 2026-01}
     * @throws InvalidValueException if the year has another number of digits
     */
    public static String of(YearMonth month) {
        return TimeText.of(month);
    }

    /**
     * A UUID.
     *
     * @param id not null
     * @return 36 characters, in small letters
     */
    public static String of(UUID id) {
        return id.toString();
    }

    /**
     * The text that {@link #of(String)} encoded.
     *
     * @param encoded a segment of a key
     * @return the text
     * @throws IllegalArgumentException if a percent sign is not followed by two hexadecimal digits, or what these encode is
     *     not UTF-8
     */
    public static String toText(String encoded) {
        if (encoded.indexOf('%') < 0) {
            return encoded;
        }
        ByteBuffer bytes = ByteBuffer.allocate(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char next = encoded.charAt(i);
            if (next == '%') {
                bytes.put((byte) hexPair(encoded, i + 1));
                i += 2;
            } else if (next <= MAX_ASCII) {
                bytes.put((byte) next);
            } else {
                throw new IllegalArgumentException("Expected only ASCII in encoded text.");
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("Expected percent-encoded UTF-8.", e);
        }
    }

    /**
     * The character whose text {@link #of(String)} encoded.
     *
     * @param encoded a segment of a key
     * @return the character
     * @throws IllegalArgumentException if the text is not encoded as {@link #toText} expects or is not of one character
     */
    public static char toCharacter(String encoded) {
        String text = toText(encoded);
        if (text.length() != 1) {
            throw new IllegalArgumentException("Expected one character.");
        }
        return text.charAt(0);
    }

    private static int hexPair(String encoded, int at) {
        int high = at + 1 < encoded.length() ? Character.digit(encoded.charAt(at), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(encoded.charAt(at + 1), 16);
        if (low < 0) {
            throw new IllegalArgumentException("Expected two hexadecimal digits after a percent sign.");
        }
        return high * 16 + low;
    }

    private static String encoded(String text) {
        ByteBuffer bytes;
        try {
            bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            // String.getBytes would make a question mark of it, and one key of two different texts.
            throw new InvalidValueException(
                    ErrorCode.INVALID_VALUE,
                    "Expected text that UTF-8 can encode in a key, found half of a surrogate pair: correct the text.",
                    null);
        }
        StringBuilder encoded = new StringBuilder(bytes.remaining() + 16);
        while (bytes.hasRemaining()) {
            byte each = bytes.get();
            if (each > 0 && isUnreserved((char) each)) {
                encoded.append((char) each);
            } else {
                encoded.append('%').append(HEX.charAt(each >> 4 & 15)).append(HEX.charAt(each & 15));
            }
        }
        return encoded.toString();
    }

    static boolean isUnreserved(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '-'
                || character == '.'
                || character == '_'
                || character == '~';
    }
}
