package dev.dynamark.gatling;

import io.gatling.core.session.Session;
import java.util.Map;
import java.util.Optional;
import scala.Option;

/**
 * One arrival of an open model, kept in the session of its user: which one, when it was due, and what became of it.
 * Confined to the event loop of its user.
 */
public final class Arrival {

    static final String ATTRIBUTE = "dynamark.arrival";

    private final long number;
    private final int part;
    private final long dueNanos;
    private final boolean warmUp;
    private final Map<String, String> tags;
    private long responseNanos = -1;
    private boolean failed;

    private Arrival(long number, int part, long dueNanos, boolean warmUp, Map<String, String> tags) {
        this.number = number;
        this.part = part;
        this.dueNanos = dueNanos;
        this.warmUp = warmUp;
        this.tags = tags;
    }

    /**
     * One of a schedule.
     *
     * @param place in the schedule
     * @param before how many came by earlier schedules
     */
    static Arrival of(ArrivalSchedule schedule, long place, long before, long dueNanos) {
        int part = schedule.part(place);
        return new Arrival(
                before + place,
                part,
                dueNanos,
                schedule.isWarmUp(part),
                schedule.nameOf(part).map(name -> Map.of(RateCurve.TAG, name)).orElse(Map.of()));
    }

    /**
     * The arrival that a virtual user is.
     *
     * @throws IllegalStateException if it has not passed an action of arrivals
     */
    public static Arrival of(io.gatling.javaapi.core.Session session) {
        return in(session).orElseThrow(() -> new IllegalStateException("this user is no arrival of an open model"));
    }

    /** The arrival that a virtual user is; empty in lock-step rounds. */
    public static Optional<Arrival> in(io.gatling.javaapi.core.Session session) {
        return in(session.asScala());
    }

    static Optional<Arrival> in(Session session) {
        Option<Object> value = session.attributes().get(ATTRIBUTE);
        return value.isDefined() ? Optional.of((Arrival) value.get()) : Optional.empty();
    }

    /** Which one it is, from 0. */
    public long number() {
        return number;
    }

    /** Whether it comes while the rate rises to where measuring begins. */
    public boolean isWarmUp() {
        return warmUp;
    }

    int part() {
        return part;
    }

    /** A reading of {@link System#nanoTime()}. */
    long dueNanos() {
        return dueNanos;
    }

    /** What keeps the figures of its part apart from others. */
    public Map<String, String> tags() {
        return tags;
    }

    /** An operation has answered; the last one tells how long all took. */
    void answered(long sinceDueNanos, int failures) {
        responseNanos = Math.max(responseNanos, sinceDueNanos);
        failed |= failures > 0;
    }

    /** From the intended start to the last answer; below 0 if there was none. */
    long responseNanos() {
        return responseNanos;
    }

    boolean hasFailed() {
        return failed;
    }
}
