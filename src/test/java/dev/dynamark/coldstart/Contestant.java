package dev.dynamark.coldstart;

import dev.dynamark.workload.OrderKey;
import java.util.Optional;

/** The same way to the first order, written with one library; every step takes what it needs and no more. */
interface Contestant {

    /** Who calls, and from which region. */
    void configure();

    /** The connection to DynamoDB, with its HTTP client. */
    void connect();

    /** What stands on the client. */
    void open();

    /** The order's model, or its schema, or whatever the library needs to know of it. */
    void bind();

    /** The order as the library's model. */
    Optional<?> get(OrderKey key);
}
