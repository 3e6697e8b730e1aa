/**
 * The work every contestant does: orders of customers, made from a seed, in one table design.
 * Items are pure functions of (seed, index): the same bytes on every machine, in every run.
 */
package dev.dynamark.workload;
