package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.codec.ValueReader;
import java.math.BigDecimal;

/** Whole numbers out of decimal text, which may have a fraction, an exponent, or more digits than fit. */
final class WholeNumbers {

    private static final int SHORT = 9;

    private WholeNumbers() {}

    /** Whether the text is one to nine digits, the common case, which fits anywhere. */
    static boolean isShort(String text) {
        int length = text.length();
        int start = length > 1 && text.charAt(0) == '-' ? 1 : 0;
        if (length == start || length - start > SHORT) {
            return false;
        }
        for (int i = start; i < length; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return false;
            }
        }
        return true;
    }

    static int intValue(ValueReader in, BigDecimal number) {
        return (int) within(in, number, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    static long longValue(ValueReader in, BigDecimal number) {
        return within(in, number, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    static long within(ValueReader in, BigDecimal number, long min, long max) {
        try {
            return within(in, number.longValueExact(), min, max);
        } catch (ArithmeticException e) {
            throw in.failure(range(min, max), e);
        }
    }

    static long within(ValueReader in, long number, long min, long max) {
        if (number < min || number > max) {
            throw in.failure(range(min, max), null);
        }
        return number;
    }

    private static String range(long min, long max) {
        return "a whole number from " + min + " to " + max;
    }
}
