package dev.dynamark.run.work.query;

import dev.dynamark.run.operations.OrderOperations;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderCopy;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderKeys;
import io.gatling.javaapi.core.Session;
import java.time.Duration;

/**
 * Orders that are written to be found by the index: another one each time, and placed years after all others, so that they
 * are in no other query's range while they are there.
 *
 * @param owner who creates them
 */
record IndexProbes(String owner, OrderKeys keys, OrderOperations.Turn turn) {

    private static final Duration LATER = Duration.ofDays(2_500);

    /** The same all through a user's turn of a round. */
    Order order(Session session) {
        Order own = keys.own(owner, turn.place(session, 0));
        return OrderCopy.underKey(
                own, new OrderKey(own.customerId(), own.placedAt().plus(LATER), own.id()));
    }
}
