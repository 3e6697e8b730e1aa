package dev.dynamark.workload;

/** Where an order stands. Stored by name; the partition key of the index {@code byStatus}. */
public enum Status {
    OPEN,
    PAID,
    SHIPPED,
    DELIVERED,
    RETURNED
}
