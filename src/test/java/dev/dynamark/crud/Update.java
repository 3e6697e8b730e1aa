package dev.dynamark.crud;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;

/** An update under way, of the version that somebody saw. */
public final class Update {

    private final Item item;
    private final OrderChange change;
    private final long expectedVersion;
    private final State state;

    Update(Item item, OrderChange change, long expectedVersion) {
        this.item = item;
        this.change = change;
        this.expectedVersion = expectedVersion;
        this.state = item.sending(change, expectedVersion);
    }

    /** What is changed. */
    public OrderKey key() {
        return change.key();
    }

    /** The change to make. */
    public OrderChange change() {
        return change;
    }

    /** The version that the item must have; afterwards it has the next one. */
    public long expectedVersion() {
        return expectedVersion;
    }

    /** It was acknowledged with this answer; whether that can be right. */
    public boolean acknowledged(Order answer) {
        return item.acknowledged(state, answer);
    }

    /** It was refused for its version; whether somebody else's write explains that. */
    public boolean isOvertaken() {
        return item.refused(state);
    }
}
