package dev.dynamark.workload;

import java.math.BigDecimal;

/**
 * One line of an order: a nested record in a list.
 *
 * @param sku what was bought
 * @param quantity how many, at least 1
 * @param price exact price of one, without trailing zeros after the point
 */
public record Line(String sku, int quantity, BigDecimal price) {}
