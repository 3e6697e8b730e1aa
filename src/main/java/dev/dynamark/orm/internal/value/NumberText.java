package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.InvalidValueException;
import java.math.BigDecimal;

/** Numbers as DynamoDB takes them: exact decimal text, or an error instead of a digit lost. */
public final class NumberText {

    private static final int MAX_DIGITS = 38;
    private static final int MIN_EXPONENT = -130;
    private static final int MAX_EXPONENT = 125;
    private static final int MIN_PLAIN_EXPONENT = -7;

    private NumberText() {}

    /**
     * Plain decimals where a reader can take them in, scientific notation beyond.
     *
     * @throws InvalidValueException if DynamoDB cannot hold the number exactly
     */
    public static String of(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal exact = number.precision() > MAX_DIGITS ? number.stripTrailingZeros() : number;
        int exponent = exact.precision() - exact.scale() - 1;
        if (exact.precision() > MAX_DIGITS) {
            throw loss("up to 38 significant digits", exact.precision() + " digits");
        }
        if (exponent < MIN_EXPONENT || exponent > MAX_EXPONENT) {
            throw loss("zero or a magnitude from 1E-130 to 9.99E+125", "one of about 1E" + exponent);
        }
        return exponent >= MIN_PLAIN_EXPONENT && exponent < MAX_DIGITS ? exact.toPlainString() : exact.toString();
    }

    private static InvalidValueException loss(String expected, String found) {
        return new InvalidValueException(
                ErrorCode.NUMBER_PRECISION_LOSS,
                "Expected a number that DynamoDB holds exactly (" + expected + "), found " + found
                        + ": round it, or store it as text by a converter.",
                null);
    }
}
