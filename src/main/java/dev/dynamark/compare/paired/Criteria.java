package dev.dynamark.compare.paired;

/**
 * By what a difference is judged. Immutable.
 *
 * @param smallestDifference that matters, as a share: 0.02 takes ratios from 1/1.02 to 1.02 for equivalent
 * @param confidence of intervals, between 0 and 1
 * @param seed of what is drawn for intervals of percentiles
 */
public record Criteria(double smallestDifference, double confidence, long seed) {

    /** Two per cent, and intervals of 95 %. */
    public static final Criteria ORDINARY = new Criteria(0.02, 0.95, 42);

    public Criteria {
        if (!(smallestDifference > 0 && smallestDifference < 1)) {
            throw new IllegalArgumentException(
                    "expected a smallest difference between 0 and 1, found " + smallestDifference);
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("expected a confidence between 0 and 1, found " + confidence);
        }
    }

    /** These with another confidence. */
    public Criteria withConfidence(double other) {
        return new Criteria(smallestDifference, other, seed);
    }
}
