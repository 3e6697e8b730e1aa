package dev.dynamark.workload;

import java.time.Instant;

/**
 * Orders of one customer placed in a span of time, both ends included: a partition key and a sort-key range.
 *
 * @param customerId whose orders
 * @param from the first instant, with nanoseconds that print as nine digits
 * @param to the last instant, likewise
 * @throws IllegalArgumentException if an instant does not print with nine fractional digits, or {@code to} is before
 *     {@code from}
 */
public record OrderRange(String customerId, Instant from, Instant to) {

    public OrderRange {
        OrderKey.requireNineDigits("from", from);
        OrderKey.requireNineDigits("to", to);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Expected a range that ends at or after its begin, found " + from + " to " + to + ": swap them.");
        }
    }

    /** The value of the attribute {@code pk}. */
    public String partitionKey() {
        return OrderKey.partitionKey(customerId);
    }

    /** The lower bound of the attribute {@code sk}, included. */
    public String firstSortKey() {
        return OrderKey.sortKeyPrefix(from);
    }

    /** The upper bound of the attribute {@code sk}: after every order of the last instant, whatever its id. */
    public String lastSortKey() {
        return OrderKey.sortKeyPrefix(to) + "~";
    }
}
