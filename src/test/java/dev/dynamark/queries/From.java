package dev.dynamark.queries;

/** Where the orders of a shape lie. */
public enum From {
    /** The partition of a customer, {@value dev.dynamark.workload.Dataset#ORDERS_PER_CUSTOMER} orders, another one each time. */
    CUSTOMER,
    /** The partition of the customer who has some megabytes of orders. */
    BULK,
    /** A partition of the index by status, another one each time. */
    STATUS,
    /** The whole table. */
    TABLE
}
