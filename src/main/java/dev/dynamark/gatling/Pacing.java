package dev.dynamark.gatling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives arrivals to users who ask for the next one, and ends a curve as soon as a limit is broken in one of its parts.
 * Thread-safe.
 */
final class Pacing {

    private final ArrivalPlan plan;
    private final ResponseLimit limit;
    private final List<PacedPart> parts = new ArrayList<>();
    private RateCurve curve = RateCurve.empty();
    private long startNanos;
    private long before;
    private long next;
    private boolean broken;
    private boolean over;

    Pacing(ArrivalPlan plan, ResponseLimit limit) {
        this.plan = plan;
        this.limit = limit;
    }

    /** What a user is to do. */
    sealed interface Turn {

        /** This arrival, not before it is due. */
        record Come(Arrival arrival) implements Turn {}

        /** Nothing until all others have ended what they do. */
        record Wait() implements Turn {}

        /** Nothing more. */
        record End() implements Turn {}
    }

    synchronized void ended(Arrival arrival) {
        PacedPart part = parts.get(arrival.part());
        part.add(arrival);
        broken |= part.isBroken();
    }

    synchronized Turn next() {
        if (over) {
            return new Turn.End();
        }
        if (broken || next >= curve.arrivals()) {
            return new Turn.Wait();
        }
        long place = next++;
        return new Turn.Come(Arrival.of(curve, place, before, startNanos + curve.dueNanos(place)));
    }

    /** While all users wait. A plan that throws ends it all. */
    synchronized void startNextCurve() {
        over = true;
        Optional<RateCurve> following =
                plan.next(parts.stream().map(PacedPart::outcome).toList());
        parts.clear();
        following.ifPresent(this::start);
    }

    private void start(RateCurve following) {
        curve = following;
        for (int part = 0; part < curve.size(); part++) {
            parts.add(new PacedPart(curve, part, limit));
        }
        before += next;
        next = 0;
        broken = false;
        over = false;
        startNanos = System.nanoTime();
    }
}
