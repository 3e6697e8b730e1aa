package dev.dynamark.compare.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Means of equal blocks of a series, taken as independent and roughly normal: the method of batch means. Student's t
 * with one degree of freedom less than there are blocks gives the interval of their mean. B. W. Schmeiser, Batch size
 * effects in the analysis of simulation output, Operations Research 30 (1982) 556-568.
 */
public final class BlockMeans {

    private BlockMeans() {}

    /**
     * The mean of the blocks and its interval; the p-value is that of a true mean of 0.
     *
     * @param means one value per block, at least two, all finite
     */
    public static ConfidenceInterval interval(double[] means, double confidence) {
        if (means.length < 2) {
            throw new IllegalArgumentException("expected at least 2 blocks, found " + means.length);
        }
        double mean = Arrays.stream(means).sum() / means.length;
        double squares =
                Arrays.stream(means).map(each -> (each - mean) * (each - mean)).sum();
        double error = Math.sqrt(squares / (means.length - 1) / means.length);
        TDistribution t = TDistribution.of(means.length - 1.0);
        double half = error * t.inverseSurvivalProbability((1 - confidence) / 2);
        return new ConfidenceInterval(mean, mean - half, mean + half, confidence, pValue(t, mean, error));
    }

    private static double pValue(TDistribution t, double mean, double error) {
        if (error == 0) {
            return mean == 0 ? 1 : 0;
        }
        return Math.min(1, 2 * t.survivalProbability(Math.abs(mean) / error));
    }
}
