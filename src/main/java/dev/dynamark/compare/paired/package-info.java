/**
 * What the lock-step rounds of one result say about each contestant beside the baseline: ratios with intervals, and
 * verdicts.
 */
package dev.dynamark.compare.paired;
