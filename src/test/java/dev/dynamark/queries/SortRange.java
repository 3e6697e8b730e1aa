package dev.dynamark.queries;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderKey;
import java.time.Instant;

/** Which part of a partition is read, by its sort key. Instants print with nine fractional digits. */
public sealed interface SortRange {

    /** Whether an order of the partition lies in it. */
    boolean holds(Order order);

    /** All orders of the partition. */
    record Whole() implements SortRange {
        @Override
        public boolean holds(Order order) {
            return true;
        }
    }

    /** The one order of this key. */
    record At(OrderKey key) implements SortRange {
        @Override
        public boolean holds(Order order) {
            return order.key().equals(key);
        }
    }

    /** Orders of one instant, whatever their id. */
    record On(Instant instant) implements SortRange {
        @Override
        public boolean holds(Order order) {
            return order.placedAt().equals(instant);
        }
    }

    /** Orders after an instant. */
    record After(Instant instant) implements SortRange {
        @Override
        public boolean holds(Order order) {
            return order.placedAt().isAfter(instant);
        }
    }

    /** Orders before an instant. */
    record Before(Instant instant) implements SortRange {
        @Override
        public boolean holds(Order order) {
            return order.placedAt().isBefore(instant);
        }
    }

    /** Both ends included. */
    record Between(Instant first, Instant last) implements SortRange {
        @Override
        public boolean holds(Order order) {
            return !order.placedAt().isBefore(first) && !order.placedAt().isAfter(last);
        }
    }
}
