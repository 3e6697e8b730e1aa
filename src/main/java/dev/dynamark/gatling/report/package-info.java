/**
 * Reports that Gatling itself draws of a stored result, in microseconds: its own report counts in milliseconds, in which
 * most operations last 0 or 1. Needs only Gatling and {@code measure}.
 */
package dev.dynamark.gatling.report;
