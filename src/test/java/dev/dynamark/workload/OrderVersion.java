package dev.dynamark.workload;

import java.util.Optional;

/** Orders as an optimistic lock leaves them. */
public final class OrderVersion {

    private OrderVersion() {}

    /** The same order of another version. */
    public static Order of(Order order, long version) {
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
}
