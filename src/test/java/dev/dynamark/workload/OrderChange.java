package dev.dynamark.workload;

import java.math.BigDecimal;

/**
 * The update of the workload: a new total and number of items for an order that exists. Neither is a key of an index, so
 * that every update costs the same units.
 *
 * @param key which order
 * @param total its new total, exact, without trailing zeros after the point
 * @param itemCount its new number of items
 */
public record OrderChange(OrderKey key, BigDecimal total, int itemCount) {}
