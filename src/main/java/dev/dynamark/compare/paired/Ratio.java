package dev.dynamark.compare.paired;

import dev.dynamark.compare.statistics.ConfidenceInterval;

/**
 * A ratio of two contestants before it is judged. Immutable.
 *
 * @param estimand what the ratio estimates
 * @param rounds in which both were measured
 * @param blocks that carry the interval
 * @param carries whether there are enough blocks and long ones, so that the interval means what it says
 * @param autocorrelationTime of the rounds, in rounds
 * @param fewest rounds of this kind that an interval needs to mean what it says
 */
record Ratio(
        String estimand,
        ConfidenceInterval interval,
        int rounds,
        int blocks,
        boolean carries,
        double autocorrelationTime,
        int fewest) {}
