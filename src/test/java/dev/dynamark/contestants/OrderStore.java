package dev.dynamark.contestants;

import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.ScanSegment;
import java.util.List;
import java.util.Optional;

/**
 * The six operations of the workload in one contestant's hands, each blocking its thread until the answer is there. Every operation sends the requests its Javadoc names
 * and no other, without conditions, and decodes every attribute that comes back. Safe for use by several threads.
 * Whatever the SDK throws passes through.
 *
 * @param <M> the contestant's own model class, so that no conversion of ours is inside the clock
 */
public non-sealed interface OrderStore<M> extends Orders<M> {

    /** Writes a new order, its keys made here: one PutItem. */
    void put(M model);

    /** Reads an order, eventually consistent: one GetItem; empty if there is none. */
    Optional<M> get(OrderKey key);

    /** Sets total and item count and nothing else: one UpdateItem with ALL_NEW; returns the order as stored after it. */
    M update(OrderChange change);

    /** Deletes an order: one DeleteItem with ALL_OLD; returns what was deleted, empty if there was nothing. */
    Optional<M> delete(OrderKey key);

    /** Reads the orders of a sort-key range in its order, eventually consistent: one Query per page, every page. */
    List<M> query(OrderRange range);

    /**
     * Reads the orders of one segment of the whole table, eventually consistent: one Scan per page, every page, other
     * types of items filtered out by the server.
     */
    List<M> scan(ScanSegment segment);
}
