package dev.dynamark.contestants;

import dev.dynamark.workload.Order;

/**
 * What a contestant opens: its operations, which block or answer later, and the way from the workload's orders to its
 * own model and back. Safe for use by several threads.
 *
 * @param <M> the contestant's own model class, so that no conversion of ours is inside the clock
 */
public sealed interface Orders<M> extends AutoCloseable permits OrderStore, AsyncOrderStore {

    /** The order as this contestant's model; never inside the clock. */
    M model(Order order);

    /** The model as an order; never inside the clock. */
    Order order(M model);

    /** Closes what {@link OrderContestant#open} opened; not the client. */
    @Override
    default void close() {}
}
