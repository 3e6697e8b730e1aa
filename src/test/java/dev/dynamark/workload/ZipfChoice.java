package dev.dynamark.workload;

/** Zipf's law over items that stay as many as they are. */
final class ZipfChoice implements KeyChoice {

    private static final long PRIME = 2_147_483_647L;

    private final ZipfWeights weights;

    ZipfChoice(double exponent) {
        weights = new ZipfWeights(exponent);
    }

    @Override
    public int index(ItemRandom random, Place place, int size) {
        return spread(weights.rank(random, size), size);
    }

    /** A permutation (the prime divides no smaller number), so that the popular orders are not all of the first customer. */
    static int spread(int rank, int size) {
        return (int) ((rank + 1) * PRIME % size);
    }
}
