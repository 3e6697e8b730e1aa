package dev.dynamark.orm.internal.wire;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Decimal numbers in ASCII. */
final class Decimals {

    /** What {@link #wholeNumber} returns for a number it does not read. */
    static final long NOT_SHORT = Long.MIN_VALUE;

    private static final int MAX_LONG_DIGITS = 18;
    /** DynamoDB's 38 digits, its exponents, and room for zeros that others write; keeps a long text from costing much. */
    private static final int MAX_LENGTH = 400;

    private Decimals() {}

    /** A whole number of up to 18 digits and nothing else; else {@link #NOT_SHORT}. */
    static long wholeNumber(byte[] text, int from, int to) {
        boolean negative = from < to && text[from] == '-';
        int start = negative ? from + 1 : from;
        if (start >= to || to - start > MAX_LONG_DIGITS) {
            return NOT_SHORT;
        }
        long number = 0;
        for (int i = start; i < to; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return NOT_SHORT;
            }
            number = number * 10 + digit;
        }
        return negative ? -number : number;
    }

    /** As {@code new BigDecimal} reads the text; null if it is no number. */
    static BigDecimal parse(byte[] text, int from, int to) {
        boolean negative = from < to && text[from] == '-';
        int start = negative ? from + 1 : from;
        long unscaled = 0;
        int digits = 0;
        int point = -1;
        for (int i = start; i < to; i++) {
            int digit = text[i] - '0';
            if (digit >= 0 && digit <= 9) {
                unscaled = unscaled * 10 + digit;
                digits++;
            } else if (text[i] == '.' && point < 0) {
                point = i;
            } else {
                return general(text, from, to);
            }
        }
        if (digits == 0 || digits > MAX_LONG_DIGITS) {
            return general(text, from, to);
        }
        return BigDecimal.valueOf(negative ? -unscaled : unscaled, point < 0 ? 0 : to - 1 - point);
    }

    private static BigDecimal general(byte[] text, int from, int to) {
        if (to - from > MAX_LENGTH) {
            return null;
        }
        try {
            return new BigDecimal(new String(text, from, to - from, StandardCharsets.US_ASCII));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
