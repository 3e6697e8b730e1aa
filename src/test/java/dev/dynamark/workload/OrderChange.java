package dev.dynamark.workload;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The update of the workload: a new total and number of items for an order that exists. Neither is a key of an index, so
 * that every update costs the same units.
 *
 * @param key which order
 * @param total its new total, exact, without trailing zeros after the point
 * @param itemCount its new number of items
 */
public record OrderChange(OrderKey key, BigDecimal total, int itemCount) {

    /** The order as this change leaves it. */
    public Order appliedTo(Order order) {
        return new Order(
                order.customerId(),
                order.placedAt(),
                order.id(),
                order.status(),
                Optional.of(total),
                Optional.of(itemCount),
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
