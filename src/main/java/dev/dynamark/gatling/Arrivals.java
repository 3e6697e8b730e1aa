package dev.dynamark.gatling;

/** The due times of arrivals at a constant rate. Thread-safe. */
final class Arrivals {

    private final double nanosBetween;
    private long firstNanos;
    private long count;

    Arrivals(double perSecond) {
        if (!(perSecond > 0) || Double.isInfinite(perSecond)) {
            throw new IllegalArgumentException("arrivals need a rate above 0 per second, got " + perSecond);
        }
        this.nanosBetween = 1e9 / perSecond;
    }

    /** When this arrival should have come; it may be later than now by Gatling's grid of 1 ms. */
    synchronized long nextDueNanos(long nowNanos) {
        if (count == 0) {
            firstNanos = nowNanos;
        }
        return firstNanos + Math.round(nanosBetween * count++);
    }
}
