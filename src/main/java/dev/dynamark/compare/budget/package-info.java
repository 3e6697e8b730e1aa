/**
 * Budgets: limits inside one run, such as {@code get p95 dynamorm <= 1.05 x aws-sdk}, read strictly and judged by
 * intervals: one fails only if its whole interval lies beyond the limit, and passes only if all of it keeps the limit.
 */
package dev.dynamark.compare.budget;
