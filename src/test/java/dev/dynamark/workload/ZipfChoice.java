package dev.dynamark.workload;

import java.util.Arrays;

/** Zipf's law by its cumulative weights: exact, and one random number per choice whatever the exponent. */
final class ZipfChoice implements KeyChoice {

    private static final long PRIME = 2_147_483_647L;

    private final double[] cumulated;

    ZipfChoice(int orders, double exponent) {
        if (!(exponent > 0)) {
            throw new IllegalArgumentException("Expected a Zipf exponent above 0, found " + exponent
                    + ": 0.99 is customary, uniform keys need no exponent.");
        }
        cumulated = new double[orders];
        double sum = 0;
        for (int rank = 1; rank <= orders; rank++) {
            sum += 1 / Math.pow(rank, exponent);
            cumulated[rank - 1] = sum;
        }
    }

    @Override
    public int index(ItemRandom random, Place place, int size) {
        int found = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
        int rank = Math.min(found < 0 ? -found - 1 : found + 1, cumulated.length - 1);
        return spread(rank % size, size);
    }

    /** A permutation (the prime divides no smaller number), so that the popular orders are not all of the first customer. */
    static int spread(int rank, int size) {
        return (int) ((rank + 1) * PRIME % size);
    }
}
