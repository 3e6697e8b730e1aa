package dev.dynamark.gatling;

import java.util.Optional;

/** When arrivals are due, and what they belong to. Arrivals and parts are counted from 0. */
interface ArrivalSchedule {

    /** Since the schedule began. An arrival that was not planned is due with the last one. */
    long dueNanos(long arrival);

    int part(long arrival);

    /** Empty if figures of this part are not kept apart. */
    Optional<String> nameOf(int part);

    boolean isWarmUp(int part);

    /** A rate that never changes or ends. */
    static ArrivalSchedule constant(double perSecond) {
        if (!(perSecond > 0) || Double.isInfinite(perSecond)) {
            throw new IllegalArgumentException("arrivals need a rate above 0 per second, got " + perSecond);
        }
        double nanosBetween = 1e9 / perSecond;
        return new ArrivalSchedule() {
            @Override
            public long dueNanos(long arrival) {
                return Math.round(nanosBetween * arrival);
            }

            @Override
            public int part(long arrival) {
                return 0;
            }

            @Override
            public Optional<String> nameOf(int part) {
                return Optional.empty();
            }

            @Override
            public boolean isWarmUp(int part) {
                return false;
            }
        };
    }
}
