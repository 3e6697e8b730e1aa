package dev.dynamark.workload;

import java.util.Optional;

/** Copies of orders that differ in one thing. */
public final class OrderCopy {

    private OrderCopy() {}

    /** The same order of another version. */
    public static Order ofVersion(Order order, long version) {
        return new Order(
                order.customerId(),
                order.placedAt(),
                order.id(),
                order.status(),
                order.total(),
                order.itemCount(),
                order.weightGrams(),
                order.gift(),
                order.dueAt(),
                order.tags(),
                order.properties(),
                order.shipTo(),
                order.lines(),
                order.signature(),
                Optional.of(version),
                order.note());
    }

    /** The same order under another key. */
    public static Order underKey(Order order, OrderKey key) {
        return new Order(
                key.customerId(),
                key.placedAt(),
                key.id(),
                order.status(),
                order.total(),
                order.itemCount(),
                order.weightGrams(),
                order.gift(),
                order.dueAt(),
                order.tags(),
                order.properties(),
                order.shipTo(),
                order.lines(),
                order.signature(),
                order.version(),
                order.note());
    }
}
