package dev.dynamark.compare.statistics;

import java.util.Arrays;

/**
 * How many values of a series in a row say as much as one independent value. Values of a series that is independent
 * have 1; a block must be longer than it, or blocks are not independent either.
 */
public final class AutocorrelationTime {

    private AutocorrelationTime() {}

    /**
     * The integrated autocorrelation time, {@code 1 + 2 (rho(1) + rho(2) + ...)}, summed while pairs of neighbouring
     * autocorrelations are positive: C. J. Geyer, Practical Markov chain Monte Carlo, Statistical Science 7 (1992)
     * 473-483.
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
        double time = -1;
        for (int lag = 0; lag + 1 < series.length; lag += 2) {
            double pair = (covariance(centred, lag) + covariance(centred, lag + 1)) / variance;
            if (pair <= 0) {
                break;
            }
            time += 2 * pair;
        }
        return Math.max(1, time);
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
