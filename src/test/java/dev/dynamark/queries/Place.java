package dev.dynamark.queries;

import dev.dynamark.workload.OrderKey;

/**
 * An order that an answer must have.
 *
 * @param index of the order among those that there are
 */
record Place(OrderKey key, int index) {}
