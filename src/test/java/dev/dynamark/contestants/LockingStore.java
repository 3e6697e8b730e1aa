package dev.dynamark.contestants;

import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import java.util.Optional;

/**
 * The operations of an application whose users get in each other's way: nothing is overwritten unseen, and reads see the
 * last write. What the SDK throws when a condition does not hold passes through, wrapped or not.
 *
 * @param <M> the contestant's own model class
 */
public interface LockingStore<M> extends OrderStore<M> {

    /** Writes an order that is not there yet, its keys made here: one PutItem with the condition that there is none. */
    void create(M model);

    /** Reads an order, strongly consistent: one GetItem; empty if there is none. */
    Optional<M> read(OrderKey key);

    /**
     * Sets total, item count and the next version: one UpdateItem with ALL_NEW and the condition that the order has the
     * version that was seen; returns the order as stored after it.
     */
    M update(OrderChange change, long expectedVersion);
}
