package dev.dynamark.compare.shifts;

import java.util.Optional;

/**
 * Where to cut a sequence so that its halves differ most, by the energy distance of E-divisive means: D. S. Matteson and
 * N. A. James, A nonparametric approach for multiple change point analysis of multivariate data, Journal of the American
 * Statistical Association 109 (2014) 334-345, with the exponent 1. The distance is that of whole distributions and
 * grows no faster than the values, so that a single outlier does not draw the cut to itself.
 */
final class EnergySplit {

    private EnergySplit() {}

    /**
     * The index of the first value of the second half, with the largest statistic; the first of several.
     *
     * @param fewest values that each half has, at least 2
     * @return empty if there are fewer than twice as many values
     */
    static Optional<Integer> of(double[] values, int fewest) {
        int n = values.length;
        double withinLeft = 0;
        double withinRight = pairs(values);
        double across = 0;
        double largest = Double.NEGATIVE_INFINITY;
        Optional<Integer> best = Optional.empty();
        for (int cut = 1; cut <= n - fewest; cut++) {
            double toLeft = distances(values, cut - 1, 0, cut - 1);
            double toRight = distances(values, cut - 1, cut, n);
            withinLeft += toLeft;
            withinRight -= toRight;
            across += toRight - toLeft;
            double statistic = statistic(cut, n - cut, withinLeft, withinRight, across);
            if (cut >= fewest && statistic > largest) {
                largest = statistic;
                best = Optional.of(cut);
            }
        }
        return best;
    }

    private static double statistic(int left, int right, double withinLeft, double withinRight, double across) {
        double distance =
                2 * across / ((double) left * right) - meanOfPairs(withinLeft, left) - meanOfPairs(withinRight, right);
        return distance * left * right / (left + right);
    }

    private static double meanOfPairs(double sum, int n) {
        return n < 2 ? 0 : 2 * sum / ((double) n * (n - 1));
    }

    private static double pairs(double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += distances(values, i, i + 1, values.length);
        }
        return sum;
    }

    private static double distances(double[] values, int of, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Math.abs(values[i] - values[of]);
        }
        return sum;
    }
}
