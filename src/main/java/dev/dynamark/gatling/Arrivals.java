package dev.dynamark.gatling;

/** The due times of arrivals at a constant rate. Thread-safe. */
final class Arrivals {

    /** Gatling starts users on a grid of 1 ms. */
    private static final long GRID_NANOS = 1_000_000;

    private final double nanosBetween;
    private long firstNanos;
    private long count;

    Arrivals(double perSecond) {
        if (!(perSecond > 0) || Double.isInfinite(perSecond)) {
            throw new IllegalArgumentException("arrivals need a rate above 0 per second, got " + perSecond);
        }
        this.nanosBetween = 1e9 / perSecond;
    }

    /**
     * When this arrival should have come: never later than now. An arrival that comes earlier than the grid explains
     * shows that the first one was late, by cold code for instance, and moves the origin back.
     */
    synchronized long nextDueNanos(long nowNanos) {
        if (count == 0) {
            firstNanos = nowNanos;
        }
        long offset = Math.round(nanosBetween * count++);
        long early = firstNanos + offset - nowNanos;
        if (early > GRID_NANOS) {
            firstNanos -= early - GRID_NANOS;
        }
        return Math.min(firstNanos + offset, nowNanos);
    }
}
