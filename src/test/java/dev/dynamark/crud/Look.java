package dev.dynamark.crud;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderKey;
import java.util.Optional;

/** A read under way. */
public final class Look {

    private final Item item;
    private final long since;
    private final boolean gone;

    Look(Item item) {
        this.item = item;
        this.since = item.version();
        this.gone = item.isGone();
    }

    /** What is read. */
    public OrderKey key() {
        return item.key();
    }

    /** Whether nothing was found and a delete explains it. */
    public boolean isAfterDelete(Optional<Order> found) {
        return found.isEmpty() && item.mayBeGone();
    }

    /** Whether the last acknowledged write was found, or one that came meanwhile. */
    public boolean isRight(Optional<Order> found) {
        return !gone && found.filter(order -> item.mayBe(order, since)).isPresent();
    }
}
