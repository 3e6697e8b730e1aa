package dev.dynamark.report;

import dev.dynamark.measure.Pair;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers of a result as people read them: as many digits as were measured, always with a dot. Stateless. */
public final class Figures {

    private static final int DIGITS = 3;
    private static final double NS_PER_MICRO = 1_000;
    private static final double BYTES_PER_KB = 1_000;

    private Figures() {}

    /** A number of things, all digits. */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Three significant digits; all digits before the dot, at most three after it. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return Grid.ABSENT;
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        int before = rounded.precision() - rounded.scale();
        if (before >= DIGITS) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return rounded.setScale(Math.min(DIGITS, DIGITS - before), RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Nanoseconds as microseconds. */
    public static String micros(double nanos) {
        return number(nanos / NS_PER_MICRO);
    }

    /** Bytes as thousands of them. */
    public static String kilobytes(double bytes) {
        return number(bytes / BYTES_PER_KB);
    }

    /** As {@link #number}, without the zeros that quarters and halves do not need. */
    public static String units(double units) {
        String number = number(units);
        return number.contains(".") ? number.replaceAll("0+$", "").replaceAll("\\.$", "") : number;
    }

    /** Rounded down, so that 100 means without exception. */
    static String percent(long part, long whole) {
        BigDecimal percent = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN);
        return part == whole ? "100" : percent.toPlainString();
    }

    /** A ratio, to the digit in which its interval begins. */
    public static String ratio(Pair pair) {
        return decimals(pair.ratio(), digits(pair));
    }

    /** The interval of a ratio, to the same digit. */
    public static String interval(Pair pair) {
        int digits = digits(pair);
        return decimals(pair.low(), digits) + " to " + decimals(pair.high(), digits);
    }

    private static int digits(Pair pair) {
        double half = (pair.high() - pair.low()) / 2;
        return half <= 0 ? 2 : (int) Math.min(4, Math.max(2, Math.ceil(-Math.log10(half))));
    }

    /** A probability; what is smaller than a thousandth is only that. */
    static String probability(double p) {
        return p < 0.001 ? "< 0.001" : decimals(p, 3);
    }

    private static String decimals(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
