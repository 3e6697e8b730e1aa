package dev.dynamark.compare;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** At least one number: their centre, and how well it is known if they are independent. */
final class Sample {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final double[] sorted;

    Sample(DoubleStream values) {
        sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("a sample needs at least one value, found none");
        }
    }

    double mean() {
        return Arrays.stream(sorted).sum() / sorted.length;
    }

    /** The standard deviation over the root of the number; empty for a single value. */
    Optional<Double> standardErrorOfMean() {
        if (sorted.length == 1) {
            return Optional.empty();
        }
        double mean = mean();
        double squares = Arrays.stream(sorted)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Optional.of(Math.sqrt(squares / (sorted.length - 1) / sorted.length));
    }

    double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * Half the distance of two order statistics around the median over the normal quantile that belongs to them: R. M.
     * Price and D. G. Bonett, Estimating the variance of the sample median, Journal of Statistical Computation and
     * Simulation 68 (2001) 295-305. Assumes nothing about the distribution, so one pause of the collector among the
     * rounds does not move it. Empty for a single value.
     */
    Optional<Double> standardErrorOfMedian() {
        int n = sorted.length;
        if (n == 1) {
            return Optional.empty();
        }
        int rank = Math.max(1, (int) Math.rint((n + 1) / 2.0 - Math.sqrt(n)));
        double tail = BinomialDistribution.of(n, 0.5).cumulativeProbability(rank - 1);
        double quantile = NORMAL.inverseSurvivalProbability(tail);
        return Optional.of((sorted[n - rank] - sorted[rank - 1]) / (2 * quantile));
    }
}
