package dev.dynamark.workload;

import java.time.Instant;

/**
 * A customer's profile: the other type of item in the partition, which queries and scans for orders must not return.
 *
 * @param customerId whose profile
 * @param name full name
 * @param email address for messages
 * @param joinedAt when the customer came
 */
public record Profile(String customerId, String name, String email, Instant joinedAt) {

    /** The value of the attribute {@code sk} of every profile. */
    public static final String SORT_KEY = "PROFILE";

    /** The value of the attribute {@code pk}. */
    public String partitionKey() {
        return OrderKey.partitionKey(customerId);
    }
}
