package dev.dynamark.gatling;

import io.gatling.javaapi.core.ActionBuilder;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CoreDsl;
import io.gatling.javaapi.core.Session;
import java.util.Objects;
import java.util.UUID;

/**
 * Arrivals at rates that are decided while they come, as a search for the highest rate has to: a fixed number of users, who
 * each take the next arrival and wait until it is due. An arrival that finds no user free comes late, and its response is
 * still counted from when it was due; so the rate is an open model's as long as no more than the limit keep a user waiting.
 * Immutable.
 *
 * <p>Use it with users that start together, such as {@code injectOpen(atOnceUsers(n))}.
 */
public final class PacedUsers {

    private final int users;
    private final ArrivalPlan plan;
    private final ResponseLimit limit;

    PacedUsers(int users, ArrivalPlan plan, ResponseLimit limit) {
        if (users < 1) {
            throw new IllegalArgumentException("paced arrivals need at least 1 user, got " + users);
        }
        this.users = users;
        this.plan = Objects.requireNonNull(plan, "plan");
        this.limit = Objects.requireNonNull(limit, "limit");
    }

    /**
     * A chain that does this for every arrival.
     *
     * @param arrival is a user in each of its parts once; what it does is timed from when it was due
     */
    public ChainBuilder run(ChainBuilder arrival) {
        Pacing pacing = new Pacing(plan, limit);
        Barrier barrier = new Barrier(users);
        ActionBuilder nextArrival = () -> (context, next) -> new PacedAction(pacing, barrier, context, next);
        return CoreDsl.exec(nextArrival)
                .asLongAs(PacedUsers::hasArrival, "dynamark.arrivals." + UUID.randomUUID(), false)
                .on(CoreDsl.exec(arrival).exec(nextArrival));
    }

    private static boolean hasArrival(Session session) {
        return Arrival.in(session.asScala()).isPresent();
    }
}
