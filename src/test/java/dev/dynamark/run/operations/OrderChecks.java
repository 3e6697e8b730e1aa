package dev.dynamark.run.operations;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Whether what a contestant answered is what DynamoDB holds, attribute by attribute. Thread-safe. */
public record OrderChecks(ExpectedOrders expected) {

    private static final int WHOLLY_COMPARED_PER_SCAN = 10;
    private static final String OWNER = "own-";

    /** The order of this key, whole. */
    public boolean isOrderOf(OrderKey key, Optional<Order> found) {
        return found.filter(order -> order.key().equals(key) && expected.holds(order))
                .isPresent();
    }

    boolean isChangedBy(OrderChange change, Order found) {
        return found.key().equals(change.key())
                && found.itemCount().equals(Optional.of(change.itemCount()))
                && found.total()
                        .map(total -> total.compareTo(change.total()) == 0)
                        .orElse(false)
                && expected.holds(found);
    }

    /** So many orders of a range, one after the other as in the dataset, each whole. */
    public boolean isRange(OrderRange range, int items, List<Order> found) {
        if (found.size() != items) {
            return false;
        }
        int first = expected.index(found.get(0).key()).orElse(-items);
        boolean holds = first >= 0;
        for (int i = 0; holds && i < items; i++) {
            Order order = found.get(i);
            holds = order.customerId().equals(range.customerId())
                    && !order.placedAt().isBefore(range.from())
                    && !order.placedAt().isAfter(range.to())
                    && first + i < expected.dataset().orders()
                    && order.key().equals(expected.dataset().key(first + i))
                    && expected.holdsAt(first + i, order);
        }
        return holds;
    }

    /** Orders that the dataset does not have must be some contestant's own, created by this run. */
    boolean isSegment(int orders, List<Order> found) {
        BitSet indexes = new BitSet(expected.dataset().orders());
        int step = Math.max(1, found.size() / WHOLLY_COMPARED_PER_SCAN);
        for (int i = 0; i < found.size(); i++) {
            Order order = found.get(i);
            OptionalInt index = expected.index(order.key());
            if (index.isEmpty()) {
                if (!order.customerId().startsWith(OWNER)) {
                    return false;
                }
            } else if (i % step == 0 && !expected.holdsAt(index.getAsInt(), order)) {
                return false;
            } else {
                indexes.set(index.getAsInt());
            }
        }
        return indexes.cardinality() == orders;
    }
}
