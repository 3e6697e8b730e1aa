package dev.dynamark.gatling;

import java.time.Duration;
import java.util.Objects;

/**
 * What a rate of arrivals has to keep: 99 of 100 answer in time, counted from when they were due, and few enough fail.
 * Immutable.
 *
 * @param p99 above zero
 * @param errorPercent how many may fail, from 0
 */
public record ResponseLimit(Duration p99, double errorPercent) {

    private static final double LATE_PERCENT = 1;

    /** Of fewer, one would be more than one per cent. */
    private static final long FEWEST = 100;

    /** @throws IllegalArgumentException if the duration is not above zero or the percentage negative */
    public ResponseLimit {
        Objects.requireNonNull(p99, "p99");
        if (p99.isNegative() || p99.isZero() || !(errorPercent >= 0)) {
            throw new IllegalArgumentException(
                    "a limit is a time above zero and a percentage from 0, got " + p99 + " and " + errorPercent + " %");
        }
    }

    boolean isLate(long responseNanos) {
        return responseNanos > p99.toNanos();
    }

    /** Whether nothing that may still come can keep it. */
    boolean isBroken(long planned, long late, long failed) {
        return 100.0 * late > LATE_PERCENT * Math.max(planned, FEWEST) || 100.0 * failed > errorPercent * planned;
    }
}
