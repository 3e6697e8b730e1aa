package dev.dynamark.gatling;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** Counts what becomes of one part of a curve. Not thread-safe. */
final class PacedPart {

    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final Optional<String> name;
    private final double perSecond;
    private final long planned;
    private final ResponseLimit limit;
    private final Histogram responses = new Histogram(LONGEST_NANOS, 3);
    private long answered;
    private long late;
    private long failed;

    PacedPart(RateCurve curve, int part, ResponseLimit limit) {
        this.name = curve.name(part);
        this.perSecond = curve.perSecond(part);
        this.planned = curve.arrivals(part);
        this.limit = limit;
    }

    void add(Arrival arrival) {
        answered++;
        if (arrival.hasFailed()) {
            failed++;
        }
        if (arrival.responseNanos() >= 0) {
            responses.recordValue(Math.min(LONGEST_NANOS, arrival.responseNanos()));
            if (limit.isLate(arrival.responseNanos())) {
                late++;
            }
        }
    }

    boolean isBroken() {
        return limit.isBroken(planned, late, failed);
    }

    /** Arrivals that did no operation show nothing. */
    private boolean answeredNothing() {
        return responses.getTotalCount() == 0;
    }

    PartOutcome outcome() {
        return new PartOutcome(
                name,
                perSecond,
                planned,
                answered,
                late,
                failed,
                answeredNothing() ? Optional.empty() : Optional.of(responses.getValueAtPercentile(99)),
                answered == planned && !answeredNothing() && !isBroken());
    }
}
