package dev.dynamark.orm.internal.model;

import dev.dynamark.orm.codec.KeyText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.UUID;

/** {@link KeyText} of values whose type is known at run time only. */
public final class KeyTexts {

    private KeyTexts() {}

    /** The text of a component in a template; {@code width} 0 for no padding. */
    public static String of(Object value, int width) {
        if (value instanceof String text) {
            return KeyText.of(text);
        }
        if (value instanceof Enum<?> constant) {
            return KeyText.of(constant);
        }
        if (value instanceof BigInteger number) {
            return width > 0 ? KeyText.padded(number, width) : KeyText.of(number);
        }
        if (value instanceof BigDecimal number) {
            return KeyText.of(number);
        }
        if (value instanceof Number number) {
            return width > 0 ? KeyText.padded(number.longValue(), width) : KeyText.of(number.longValue());
        }
        return ofOthers(value);
    }

    private static String ofOthers(Object value) {
        if (value instanceof Instant instant) {
            return KeyText.of(instant);
        }
        if (value instanceof LocalDate date) {
            return KeyText.of(date);
        }
        if (value instanceof LocalDateTime dateTime) {
            return KeyText.of(dateTime);
        }
        if (value instanceof YearMonth month) {
            return KeyText.of(month);
        }
        if (value instanceof UUID id) {
            return KeyText.of(id);
        }
        if (value instanceof Character character) {
            return KeyText.of(character.toString());
        }
        throw new IllegalArgumentException("A " + value.getClass().getName() + " cannot be part of a key template");
    }
}
