package dev.dynamark.compare.shifts;

import java.util.Arrays;

/**
 * Where a sequence that shifted once most probably did. The cut at which it fits best misses the true one by more than
 * {@link #NEAR} values in one of eleven cases when the shift is 1.7 times the scatter, whatever method chooses it; so
 * every cut is weighed by its probability (A. F. M. Smith, A Bayesian approach to inference about a change-point in a
 * sequence of random variables, Biometrika 62 (1975) 407-416), and the place is the one in whose neighbourhood most of
 * it lies.
 */
final class Placement {

    /** How far from the place its neighbourhood reaches. */
    static final int NEAR = 3;

    /** A neighbour counts so much less with each step, so that a sharp shift is placed exactly. */
    private static final double LESS_PER_STEP = 0.1;

    /** Of the whole scatter: what rounding leaves of a scatter that is none. */
    private static final double ROUNDING = 1e-12;

    private Placement() {}

    /**
     * The index of the first value after the shift.
     *
     * @param values not all the same, at least twice {@code fewest}
     * @param fewest values that each side has, at least 2
     */
    static int of(double[] values, int fewest) {
        double[] probability = probabilities(values, fewest);
        int best = fewest;
        double most = -1;
        for (int cut = fewest; cut <= values.length - fewest; cut++) {
            double around = 0;
            for (int near = Math.max(0, cut - NEAR); near <= Math.min(values.length - 1, cut + NEAR); near++) {
                around += probability[near] * (1 - LESS_PER_STEP * Math.abs(near - cut));
            }
            if (around > most) {
                most = around;
                best = cut;
            }
        }
        return best;
    }

    /** Of each cut, but for a common factor; flat priors of both levels and of the logarithm of the scatter. */
    private static double[] probabilities(double[] values, int fewest) {
        int n = values.length;
        double[] logarithms = new double[n];
        Arrays.fill(logarithms, Double.NEGATIVE_INFINITY);
        double rounding = ROUNDING * scatter(values, 0, n);
        for (int cut = fewest; cut <= n - fewest; cut++) {
            double scatter = Math.max(rounding, scatter(values, 0, cut) + scatter(values, cut, n));
            logarithms[cut] = -(n - 2) / 2.0 * Math.log(scatter) - Math.log((double) cut * (n - cut)) / 2;
        }
        double largest = Arrays.stream(logarithms).max().orElseThrow();
        return Arrays.stream(logarithms).map(each -> Math.exp(each - largest)).toArray();
    }

    /** Sum of the squared distances from the mean. */
    private static double scatter(double[] values, int from, int to) {
        double mean = Arrays.stream(values, from, to).sum() / (to - from);
        return Arrays.stream(values, from, to)
                .map(value -> (value - mean) * (value - mean))
                .sum();
    }
}
