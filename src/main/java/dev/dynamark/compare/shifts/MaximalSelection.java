package dev.dynamark.compare.shifts;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What the p-value of a two-sample test becomes when the cut between the samples was chosen because they differ most
 * there: R. Miller and D. Siegmund, Maximally selected chi square statistics, Biometrics 38 (1982) 1011-1016. The
 * distribution is that of the largest value of a standardised Brownian bridge, so nothing is drawn at random.
 */
final class MaximalSelection {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Below this deviate the approximation for tails is none. */
    private static final double LEAST_DEVIATE = 1.5;

    private MaximalSelection() {}

    /**
     * The corrected p-value: never below the one given.
     *
     * @param pValue two-sided, of the test at the chosen cut
     * @param n values on both sides
     * @param fewest values that each side had to have; less than half of {@code n}, or there was no choice
     */
    static double corrected(double pValue, int n, int fewest) {
        if (pValue <= 0 || n <= 2 * fewest) {
            return pValue;
        }
        double deviate = NORMAL.inverseSurvivalProbability(pValue / 2);
        if (deviate < LEAST_DEVIATE) {
            return 1;
        }
        double share = (double) fewest / n;
        double choice = 2 * Math.log((1 - share) / share);
        double tail = NORMAL.density(deviate) * (4 / deviate + (deviate - 1 / deviate) * choice);
        return Math.max(pValue, Math.min(1, tail));
    }
}
