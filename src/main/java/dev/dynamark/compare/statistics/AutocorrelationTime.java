package dev.dynamark.compare.statistics;

import java.util.Arrays;

/**
 * How many values of a series in a row say as much as one independent value. Values of a series that is independent
 * have 1; a block must be longer than it, or blocks are not independent either.
 */
public final class AutocorrelationTime {

    /** Of more values, means of neighbours are taken, so that a series that drifts costs milliseconds however long. */
    private static final int MOST = 4_000;

    private AutocorrelationTime() {}

    /**
     * The integrated autocorrelation time, {@code 1 + 2 (rho(1) + rho(2) + ...)}, summed while pairs of neighbouring
     * autocorrelations are positive: C. J. Geyer, Practical Markov chain Monte Carlo, Statistical Science 7 (1992)
     * 473-483.
     *
     * <p>Of a series longer than 4,000 it is that of means of k neighbours, times k, times the variance of these means over
     * that of the series: both stand for the same variance of the mean of all. It is a few per cent less sure for that, and
     * misses what only the last fewer than k values say.
     *
     * @param series in the order of time
     * @return in values of the series, at least 1; 1 for a constant series
     */
    public static double of(double[] series) {
        double[] centred = centred(series);
        double variance = covariance(centred, 0);
        if (!(variance > 0)) {
            return 1;
        }
        int neighbours = Math.max(1, (series.length + MOST - 1) / MOST);
        double[] means = centred(means(centred, neighbours));
        return Math.max(1, neighbours * varianceOfLongMeans(means) / variance);
    }

    /** The variance of the mean of many, times their number: the variance times the autocorrelation time. */
    private static double varianceOfLongMeans(double[] centred) {
        double variance = covariance(centred, 0);
        double sum = -variance;
        for (int lag = 0; lag + 1 < centred.length; lag += 2) {
            double pair = covariance(centred, lag) + covariance(centred, lag + 1);
            if (pair <= 0) {
                break;
            }
            sum += 2 * pair;
        }
        return Math.max(variance, sum);
    }

    private static double[] means(double[] series, int neighbours) {
        if (neighbours == 1) {
            return series;
        }
        double[] means = new double[series.length / neighbours];
        for (int i = 0; i < means.length; i++) {
            means[i] = Arrays.stream(series, i * neighbours, (i + 1) * neighbours)
                    .average()
                    .orElseThrow();
        }
        return means;
    }

    private static double[] centred(double[] series) {
        double mean = Arrays.stream(series).average().orElse(0);
        return Arrays.stream(series).map(each -> each - mean).toArray();
    }

    private static double covariance(double[] centred, int lag) {
        double sum = 0;
        for (int i = 0; i + lag < centred.length; i++) {
            sum += centred[i] * centred[i + lag];
        }
        return sum / centred.length;
    }
}
