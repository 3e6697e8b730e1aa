package dev.dynamark.crud;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderCopy;
import java.util.Optional;

/**
 * One state of an item: what a write makes of it.
 *
 * @param version 1 when it was created
 * @param change the last update; empty if there was none
 */
record State(long version, Optional<OrderChange> change) {

    static final long FIRST_VERSION = 1;
    static final State CREATED = new State(FIRST_VERSION, Optional.empty());

    Order of(Order created) {
        return OrderCopy.ofVersion(
                change.map(update -> update.appliedTo(created)).orElse(created), version);
    }
}
