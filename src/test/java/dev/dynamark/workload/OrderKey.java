package dev.dynamark.workload;

import java.time.Instant;

/**
 * The key of one order.
 *
 * @param customerId whose order it is
 * @param placedAt when it was placed, with nanoseconds that print as nine digits
 * @param id tells orders of one instant apart
 * @throws IllegalArgumentException if {@code placedAt} does not print with nine fractional digits: sort keys are
 *     compared as text, and text order is time order only when every instant has the same length
 */
public record OrderKey(String customerId, Instant placedAt, String id) {

    public OrderKey {
        requireNineDigits("placedAt", placedAt);
    }

    /** The value of the attribute {@code pk}. */
    public String partitionKey() {
        return partitionKey(customerId);
    }

    /** The value of the attribute {@code sk}. */
    public String sortKey() {
        return sortKey(placedAt.toString(), id);
    }

    static String partitionKey(String customerId) {
        return "CUSTOMER#" + customerId;
    }

    static String sortKey(String placedAt, String id) {
        return "ORDER#" + placedAt + "#" + id;
    }

    static String sortKeyPrefix(Instant placedAt) {
        return "ORDER#" + placedAt;
    }

    static void requireNineDigits(String component, Instant instant) {
        if (instant.getNano() % 1_000 == 0) {
            throw new IllegalArgumentException("Expected " + component
                    + " to print with nine fractional digits, found nano-of-second " + instant.getNano()
                    + ": add a nanosecond that is no multiple of 1000.");
        }
    }
}
