/**
 * Whether the numbers of a run can be trusted: one class per rule, judged from the result alone. What is found far from
 * the rest is reported and never dropped.
 */
package dev.dynamark.compare.validity;
