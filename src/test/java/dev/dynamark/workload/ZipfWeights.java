package dev.dynamark.workload;

import java.util.Arrays;

/**
 * Zipf's law by its cumulative weights: exact for any number of ranks, and one random number per rank whatever the exponent.
 * Grows with the numbers that are asked for. Thread-safe.
 */
final class ZipfWeights {

    private final double exponent;
    private volatile double[] cumulated = {1};

    ZipfWeights(double exponent) {
        if (!(exponent > 0)) {
            throw new IllegalArgumentException("Expected a Zipf exponent above 0, found " + exponent
                    + ": 0.99 is customary, uniform keys need no exponent.");
        }
        this.exponent = exponent;
    }

    /** A rank from 0, the most popular, to {@code ranks} - 1. */
    int rank(ItemRandom random, int ranks) {
        double[] weights = upTo(ranks);
        int found = Arrays.binarySearch(weights, 0, ranks, random.nextDouble() * weights[ranks - 1]);
        return Math.min(found < 0 ? -found - 1 : found + 1, ranks - 1);
    }

    private double[] upTo(int ranks) {
        double[] weights = cumulated;
        return ranks <= weights.length ? weights : grown(ranks);
    }

    private synchronized double[] grown(int ranks) {
        double[] before = cumulated;
        if (ranks <= before.length) {
            return before;
        }
        double[] weights = Arrays.copyOf(before, Math.max(ranks, 2 * before.length));
        for (int i = before.length; i < weights.length; i++) {
            weights[i] = weights[i - 1] + 1 / Math.pow(i + 1.0, exponent);
        }
        cumulated = weights;
        return weights;
    }
}
