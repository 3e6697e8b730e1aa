package dev.dynamark.gatling;

import io.gatling.javaapi.core.Session;

/**
 * Gives each operation of a burst its own argument. Called on the virtual user's event loop before the burst starts,
 * outside the clock: it must not block.
 *
 * @param <A> what the operation needs
 */
@FunctionalInterface
public interface ArgumentPerOperation<A> {

    /**
     * Gives the argument of one operation.
     *
     * @param session of the virtual user
     * @param index of the operation in its burst, from 0
     * @return the argument, may be null
     */
    A of(Session session, int index);
}
