package dev.dynamark.gatling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One part of a curve, second by second as Gatling injects it: whole arrivals, spread evenly over each second. What an
 * ideal ramp would make of its first seconds differs from that by hundreds of milliseconds. Immutable.
 */
final class RatePart {

    enum Purpose {
        WARM_UP,
        MEASURED
    }

    private static final long SECOND_NANOS = 1_000_000_000;

    private final Optional<String> name;
    private final double from;
    private final double to;
    private final Purpose purpose;
    private final long first;
    private final long startSecond;
    /** How many of its arrivals there are at the end of each second. */
    private final long[] until;

    private RatePart(
            Optional<String> name,
            double from,
            double to,
            Purpose purpose,
            long first,
            long startSecond,
            long[] until) {
        this.name = name;
        this.from = from;
        this.to = to;
        this.purpose = purpose;
        this.first = first;
        this.startSecond = startSecond;
        this.until = until;
    }

    static RatePart after(
            List<RatePart> before, Optional<String> name, double from, double to, Duration time, Purpose purpose) {
        requireRate(from);
        requireRate(to);
        if (time.isNegative() || !time.equals(Duration.ofSeconds(time.toSeconds())) || time.toDays() > 1) {
            throw new IllegalArgumentException(
                    "a part of a rate curve lasts whole seconds, at most a day, because Gatling cuts the rest off; got "
                            + time);
        }
        Optional<RatePart> last = before.stream().reduce((one, next) -> next);
        int seconds = Math.toIntExact(time.toSeconds());
        return new RatePart(
                name,
                from,
                to,
                purpose,
                last.map(RatePart::end).orElse(0L),
                last.map(each -> each.startSecond + each.seconds()).orElse(0L),
                from == to ? constant(from, seconds) : changing(from, to, seconds));
    }

    private static void requireRate(double perSecond) {
        if (!(perSecond >= 0) || Double.isInfinite(perSecond)) {
            throw new IllegalArgumentException("a rate is 0 per second or more, got " + perSecond);
        }
    }

    private static long[] constant(double perSecond, int seconds) {
        long all = Math.round(seconds * perSecond);
        long[] until = new long[seconds];
        for (int second = 0; second < seconds; second++) {
            until[second] = second == seconds - 1 ? all : (long) Math.ceil((double) all / seconds * (second + 1));
        }
        return until;
    }

    private static long[] changing(double from, double to, int seconds) {
        BigDecimal half = BigDecimal.valueOf(to)
                .subtract(BigDecimal.valueOf(from), MathContext.DECIMAL128)
                .divide(BigDecimal.valueOf(2L * seconds), MathContext.DECIMAL128);
        BigDecimal start = BigDecimal.valueOf(from);
        BigDecimal pending = BigDecimal.ZERO;
        long[] until = new long[seconds];
        long all = 0;
        for (int second = 0; second < seconds; second++) {
            BigDecimal exact = half.multiply(BigDecimal.valueOf(2L * second + 1), MathContext.DECIMAL128)
                    .add(start, MathContext.DECIMAL128)
                    .add(pending, MathContext.DECIMAL128);
            int whole = exact.setScale(10, RoundingMode.HALF_UP).intValue();
            pending = exact.subtract(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
            all += whole;
            until[second] = all;
        }
        return until;
    }

    Optional<String> name() {
        return name;
    }

    double from() {
        return from;
    }

    double to() {
        return to;
    }

    boolean isWarmUp() {
        return purpose == Purpose.WARM_UP;
    }

    int seconds() {
        return until.length;
    }

    long arrivals() {
        return until[until.length - 1];
    }

    /** Number of the first arrival that comes after it. */
    long end() {
        return first + arrivals();
    }

    /** Since the curve began; of an arrival that comes later than planned, as of the last one. */
    long dueNanos(long arrival) {
        if (arrivals() == 0) {
            return startSecond * SECOND_NANOS;
        }
        long own = Math.min(arrival - first, arrivals() - 1);
        int second = secondOf(own);
        long before = second == 0 ? 0 : until[second - 1];
        return (startSecond + second) * SECOND_NANOS + (own - before) * SECOND_NANOS / (until[second] - before);
    }

    /** The first second at whose end there are more. */
    private int secondOf(long own) {
        int low = 0;
        int high = until.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (until[middle] > own) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
