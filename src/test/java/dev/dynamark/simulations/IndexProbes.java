package dev.dynamark.simulations;

import dev.dynamark.queries.QueryOrders;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderKeys;
import io.gatling.javaapi.core.Session;
import java.time.Duration;

/**
 * Orders that are written to be found by the index: another one each time, and placed after all others, so that they are
 * in no other query's range while they are there.
 */
final class IndexProbes {

    private final String contestant;
    private final OrderOperations.Turn turn;
    private final OrderKeys keys;

    IndexProbes(String contestant, Dataset dataset, OrderOperations.Turn turn, long seed) {
        this.contestant = contestant;
        this.turn = turn;
        this.keys = OrderKeys.uniform(dataset, seed);
    }

    /** The same all through a user's turn of a round. */
    Order order(Session session) {
        Order own = keys.own(contestant, turn.user(session), turn.round(session), 0);
        Duration later = Duration.between(own.placedAt(), QueryOrders.afterAll())
                .plusSeconds(own.placedAt().getEpochSecond() % 1_000_000);
        return new Order(
                own.customerId(),
                own.placedAt().plus(later),
                own.id(),
                own.status(),
                own.total(),
                own.itemCount(),
                own.weightGrams(),
                own.gift(),
                own.dueAt(),
                own.tags(),
                own.properties(),
                own.shipTo(),
                own.lines(),
                own.signature(),
                own.version(),
                own.note());
    }
}
