package dev.dynamark.compare.statistics;

/**
 * An estimate and the interval that covers the true value in {@code confidence} of all cases. Immutable.
 *
 * @param estimate in the unit of the caller
 * @param low not above {@code high}; the estimate may lie outside of an interval that corrects its bias
 * @param high not below {@code low}
 * @param confidence between 0 and 1, such as 0.95
 * @param pValue two-sided, of the hypothesis that the true value is the neutral one: 0 for a mean of logarithms, 1 for a
 *     ratio; 1 if the estimate was not tested
 */
public record ConfidenceInterval(double estimate, double low, double high, double confidence, double pValue) {

    public ConfidenceInterval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("expected an interval, found " + low + " to " + high);
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("expected a confidence between 0 and 1, found " + confidence);
        }
    }

    /** Brings an interval of logarithms back: order and coverage are kept, so is the p-value. */
    public ConfidenceInterval exp() {
        return new ConfidenceInterval(Math.exp(estimate), Math.exp(low), Math.exp(high), confidence, pValue);
    }

    /** Whether the value lies inside, ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Whether all of the interval lies between the two, ends included. */
    public boolean liesWithin(double least, double most) {
        return least <= low && high <= most;
    }
}
