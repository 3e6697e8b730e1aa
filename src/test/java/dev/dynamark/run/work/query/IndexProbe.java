package dev.dynamark.run.work.query;

import dev.dynamark.contestants.QueryStore;
import dev.dynamark.queries.OrderQuery;
import dev.dynamark.queries.SortRange;
import dev.dynamark.queries.Sorting;
import dev.dynamark.queries.Source;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderTable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An order to write, and the query that finds it: how late a global secondary index is.
 *
 * @param <M> the contestant's model
 */
record IndexProbe<M>(Order order, M model, OrderQuery query) {

    /** Where a session keeps what was seen. */
    static final String SEEN = "dynamark.seen";

    /** The series of how late the index was. */
    static final String LAG = "index-lag";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * What the index has.
     *
     * @param writtenNanos when the write was acknowledged
     * @param seenNanos when the first answer with the order was there
     */
    record Seen<M>(M found, long writtenNanos, long seenNanos) {}

    /** @param order the only one of its status and instant */
    static <M> IndexProbe<M> of(QueryStore<M> store, Order order) {
        OrderQuery query = new OrderQuery(
                LAG,
                new Source.OfStatus(order.status()),
                new SortRange.On(order.placedAt()),
                Optional.empty(),
                Sorting.ASCENDING,
                OptionalInt.empty(),
                OptionalInt.empty());
        return new IndexProbe<>(order, store.model(order), query);
    }

    /**
     * Writes the order, and asks the index for it until it is there.
     *
     * @throws IllegalStateException if it does not come
     */
    Seen<M> write(QueryStore<M> store) {
        store.put(model);
        long written = System.nanoTime();
        while (System.nanoTime() - written < PATIENCE.toNanos()) {
            List<M> found = store.list(query);
            if (!found.isEmpty()) {
                return new Seen<>(found.get(0), written, System.nanoTime());
            }
        }
        throw new IllegalStateException("Expected the index " + OrderTable.BY_STATUS + " to have an order "
                + PATIENCE.toSeconds() + " s after it was written, found none.");
    }
}
