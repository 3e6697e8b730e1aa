package dev.dynamark.run.operations;

import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.OptionalInt;

/**
 * The orders of a dataset as they were loaded, by key: made again when asked for, since a large dataset does not fit in
 * memory beside the contestants. Thread-safe.
 */
public record ExpectedOrders(Dataset dataset) {

    private static final Comparator<OrderKey> INDEX_ORDER =
            Comparator.comparing(OrderKey::customerId).thenComparing(OrderKey::placedAt);

    /** Where the order of this key stands in the dataset; empty if there is none. */
    OptionalInt index(OrderKey key) {
        int low = 0;
        int high = dataset.orders() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (INDEX_ORDER.compare(dataset.key(middle), key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return dataset.key(low).equals(key) ? OptionalInt.of(low) : OptionalInt.empty();
    }

    /** Whether it is the order of its key in everything that updates leave alone. */
    boolean holds(Order found) {
        OptionalInt index = index(found.key());
        return index.isPresent() && holdsAt(index.getAsInt(), found);
    }

    /** As {@link #holds}, of an order whose place is known. */
    boolean holdsAt(int index, Order found) {
        OrderChange alike = new OrderChange(found.key(), BigDecimal.ZERO, 0);
        return alike.appliedTo(dataset.order(index)).equals(alike.appliedTo(found));
    }
}
