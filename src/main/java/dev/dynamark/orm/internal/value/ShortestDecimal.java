package dev.dynamark.orm.internal.value;

import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.InvalidValueException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The shortest decimal that reads back as the same binary fraction, the same on every Java version, whose {@code
 * Double.toString} differ.
 */
enum ShortestDecimal {
    FLOAT(6, 9, Float.MIN_NORMAL, "float") {
        @Override
        boolean reads(BigDecimal decimal, double value) {
            return decimal.floatValue() == value;
        }

        @Override
        double nearest(BigDecimal decimal) {
            return decimal.floatValue();
        }

        @Override
        String text(double value) {
            return Float.toString((float) value);
        }

        @Override
        Number boxed(double value) {
            return (float) value;
        }
    },
    DOUBLE(15, 17, Double.MIN_NORMAL, "double") {
        @Override
        boolean reads(BigDecimal decimal, double value) {
            return decimal.doubleValue() == value;
        }

        @Override
        double nearest(BigDecimal decimal) {
            return decimal.doubleValue();
        }

        @Override
        String text(double value) {
            return Double.toString(value);
        }

        @Override
        Number boxed(double value) {
            return value;
        }
    };

    private final int sureDigits;
    private final int maxDigits;
    private final double minNormal;
    private final String type;

    ShortestDecimal(int sureDigits, int maxDigits, double minNormal, String type) {
        this.sureDigits = sureDigits;
        this.maxDigits = maxDigits;
        this.minNormal = minNormal;
        this.type = type;
    }

    abstract boolean reads(BigDecimal decimal, double value);

    abstract double nearest(BigDecimal decimal);

    abstract String text(double value);

    /** A value of this type as its Java class. */
    abstract Number boxed(double value);

    /** What a stored number has to be, for messages. */
    String expected() {
        return "a number that a " + type + " holds with all its digits";
    }

    /**
     * The decimal to store.
     *
     * @throws InvalidValueException for NaN and infinity
     */
    BigDecimal of(double value) {
        if (!Double.isFinite(value)) {
            throw new InvalidValueException(
                    ErrorCode.INVALID_VALUE,
                    "Expected a finite " + type + ", found NaN or infinity, which DynamoDB does not have.",
                    null);
        }
        boolean normal = Math.abs(value) >= minNormal;
        if (normal) {
            BigDecimal printed = new BigDecimal(text(value)).stripTrailingZeros();
            if (printed.precision() <= sureDigits) {
                // Different decimals of so few digits never are the same binary fraction.
                return printed;
            }
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = normal ? sureDigits : 1; digits < maxDigits; digits++) {
            BigDecimal rounded = round(exact, digits);
            if (reads(rounded, value)) {
                return rounded.stripTrailingZeros();
            }
        }
        return round(exact, maxDigits).stripTrailingZeros();
    }

    /** Whether the binary fraction nearest to a stored decimal has all its digits. */
    boolean holds(BigDecimal stored, double nearest) {
        if (stored.signum() == 0) {
            return true;
        }
        if (!Double.isFinite(nearest)) {
            return false;
        }
        if (stored.precision() <= sureDigits && Math.abs(nearest) >= minNormal) {
            return true;
        }
        BigDecimal digits = stored.stripTrailingZeros();
        return round(new BigDecimal(nearest), digits.precision()).compareTo(digits) == 0;
    }

    private static BigDecimal round(BigDecimal exact, int digits) {
        return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }
}
