/**
 * All that is said about one run: its pairs, whether it is valid, and its budgets, in this order.
 */
package dev.dynamark.compare.judge;
