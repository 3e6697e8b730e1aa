package dev.dynamark.compare.statistics;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Intervals of percentiles by resampling: whole blocks are drawn with replacement, as many as there are, again and
 * again, and the interval is read off the percentiles of what was drawn. Bias-corrected (B. Efron, Nonparametric
 * standard errors and confidence intervals, Canadian Journal of Statistics 9 (1981) 139-158) and expanded for the small
 * number of blocks (T. C. Hesterberg, What teachers should know about the bootstrap, The American Statistician 69
 * (2015) 371-386). Immutable; the same seed gives the same interval.
 *
 * <p>The p-value of a ratio of 1 is that of the interval that would just end there. So many resamples tell none below
 * about 0.0003; where all but a few of them lie on one side of 1, the p-value is also that of Student's t of the logarithm of the
 * ratio over the standard error of the resamples' logarithms, and the smaller one counts. So a difference of many times
 * its noise is still found among many comparisons, and a ratio that is farther from 1 never has a larger p-value.
 */
public final class BlockBootstrap {

    /** How often blocks are drawn, unless said otherwise. */
    public static final int RESAMPLES = 10_000;

    /** Fewer resamples than this do not say how many there would be of a larger number. */
    private static final int FEW = 5;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final long seed;
    private final int resamples;

    /** Draws {@value #RESAMPLES} times. */
    public BlockBootstrap(long seed) {
        this(seed, RESAMPLES);
    }

    /** @param resamples at least 100 */
    public BlockBootstrap(long seed, int resamples) {
        if (resamples < 100) {
            throw new IllegalArgumentException("expected at least 100 resamples, found " + resamples);
        }
        this.seed = seed;
        this.resamples = resamples;
    }

    /**
     * A percentile of one series; not tested.
     *
     * @param quantile such as 0.99
     */
    public ConfidenceInterval percentile(PercentileBlocks blocks, double quantile, double confidence) {
        double[] drawn = drawn(blocks.count(), times -> blocks.percentile(times, quantile));
        double estimate = blocks.percentile(quantile);
        return interval(estimate, drawn, blocks.count(), confidence, Double.NaN);
    }

    /**
     * The ratio of a percentile of two series that were measured side by side: block for block they met the same
     * moments, so the same blocks are drawn for both.
     *
     * @param above the series above the line
     * @param below as many blocks, in the same order
     */
    public ConfidenceInterval jointRatio(
            PercentileBlocks above, PercentileBlocks below, double quantile, double confidence) {
        if (above.count() != below.count()) {
            throw new IllegalArgumentException(
                    "expected as many blocks in both series, found " + above.count() + " and " + below.count());
        }
        double[] drawn =
                drawn(above.count(), times -> above.percentile(times, quantile) / below.percentile(times, quantile));
        double estimate = above.percentile(quantile) / below.percentile(quantile);
        return interval(estimate, drawn, above.count(), confidence, 1);
    }

    /** The ratio of a percentile of two series that have nothing to do with each other: blocks are drawn for each. */
    public ConfidenceInterval ratio(
            PercentileBlocks above, PercentileBlocks below, double quantile, double confidence) {
        double[] tops = drawn(above.count(), times -> above.percentile(times, quantile));
        double[] bottoms =
                new BlockBootstrap(~seed, resamples).drawn(below.count(), times -> below.percentile(times, quantile));
        for (int i = 0; i < resamples; i++) {
            tops[i] /= bottoms[i];
        }
        double estimate = above.percentile(quantile) / below.percentile(quantile);
        return interval(estimate, tops, Math.min(above.count(), below.count()), confidence, 1);
    }

    private double[] drawn(int blocks, ToDoubleFunction<int[]> statistic) {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        int[] times = new int[blocks];
        double[] drawn = new double[resamples];
        for (int i = 0; i < resamples; i++) {
            Arrays.fill(times, 0);
            for (int block = 0; block < blocks; block++) {
                times[random.nextInt(blocks)]++;
            }
            drawn[i] = statistic.applyAsDouble(times);
        }
        return drawn;
    }

    /** @param neutral what is tested; NaN for nothing */
    private static ConfidenceInterval interval(
            double estimate, double[] drawn, int blocks, double confidence, double neutral) {
        if (blocks < 2) {
            throw new IllegalArgumentException("expected at least 2 blocks, found " + blocks);
        }
        Arrays.sort(drawn);
        double bias = 2 * NORMAL.inverseCumulativeProbability(shareBelow(drawn, estimate));
        TDistribution t = TDistribution.of(blocks - 1.0);
        double widening = Math.sqrt(blocks / (blocks - 1.0));
        double z = t.inverseSurvivalProbability((1 - confidence) / 2) * widening;
        double p = Double.isNaN(neutral) ? 1 : pValue(estimate, drawn, neutral, t, bias, widening);
        return new ConfidenceInterval(
                estimate,
                quantile(drawn, NORMAL.cumulativeProbability(bias - z)),
                quantile(drawn, NORMAL.cumulativeProbability(bias + z)),
                confidence,
                p);
    }

    private static double pValue(
            double estimate, double[] sorted, double neutral, TDistribution t, double bias, double widening) {
        double below = shareBelow(sorted, neutral);
        double distance = Math.abs(NORMAL.inverseCumulativeProbability(below) - bias);
        double counted = Math.min(1, 2 * t.survivalProbability(distance / widening));
        if (Math.min(below, 1 - below) * sorted.length >= FEW) {
            return counted;
        }
        double extrapolated = Math.abs(Math.log(estimate / neutral)) / (standardErrorOfLogs(sorted) * widening);
        return extrapolated > 0 ? Math.min(counted, 2 * t.survivalProbability(extrapolated)) : counted;
    }

    private static double standardErrorOfLogs(double[] values) {
        double mean = Arrays.stream(values).map(Math::log).sum() / values.length;
        double squares = Arrays.stream(values)
                .map(each -> (Math.log(each) - mean) * (Math.log(each) - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1));
    }

    /** Half of the equal ones count; never 0 or 1, whose quantiles are infinite. */
    private static double shareBelow(double[] sorted, double value) {
        double share = (first(sorted, value) + first(sorted, Math.nextUp(value))) / (2.0 * sorted.length);
        double least = 0.5 / sorted.length;
        return Math.max(least, Math.min(1 - least, share));
    }

    /** The position of the first that is not below the value. */
    private static int first(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double quantile(double[] sorted, double share) {
        int index = (int) Math.round(share * (sorted.length - 1));
        return sorted[Math.max(0, Math.min(sorted.length - 1, index))];
    }
}
