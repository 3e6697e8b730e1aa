package dev.dynamark.gatling;

/** Which arrival comes next, and when it was due. Thread-safe. */
final class Arrivals {

    /** Gatling starts users on a grid of 1 ms. */
    private static final long GRID_NANOS = 1_000_000;

    private final ArrivalSchedule schedule;
    private long originNanos;
    private long count;

    Arrivals(ArrivalSchedule schedule) {
        this.schedule = schedule;
    }

    /**
     * The arrival that has come, due never later than now. One that comes earlier than the grid explains shows that the
     * first one was late, by cold code for instance, and moves the origin back.
     */
    synchronized Arrival next(long nowNanos) {
        long offset = schedule.dueNanos(count);
        if (count == 0) {
            originNanos = nowNanos - offset;
        }
        long early = originNanos + offset - nowNanos;
        if (early > GRID_NANOS) {
            originNanos -= early - GRID_NANOS;
        }
        return Arrival.of(schedule, count++, 0, Math.min(originNanos + offset, nowNanos));
    }
}
