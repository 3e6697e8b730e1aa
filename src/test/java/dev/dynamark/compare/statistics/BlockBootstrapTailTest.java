package dev.dynamark.compare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;

/** Where resamples are lopsided, and where they end. */
class BlockBootstrapTailTest {

    private static final int BLOCKS = 30;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final TDistribution T = TDistribution.of(BLOCKS - 1.0);
    private static final double WIDENING = Math.sqrt(BLOCKS / (BLOCKS - 1.0));

    private final BlockBootstrap bootstrap = new BlockBootstrap(42);

    /**
     * Blocks of the values 101 to 130: the largest drawn is at most 130 - j with the chance (1 - j/30)^30, so that the
     * largest of all lies above most of what is drawn. The interval must start at 129 for that; it would at 127 otherwise.
     */
    @Test
    void correctsTheBiasOfAMaximum() {
        ConfidenceInterval interval = bootstrap.percentile(staircase(), 1, 0.9);

        double bias = 2 * quantile((chanceOfAtMost(130) + chanceOfAtMost(129)) / 2);
        double share = NORMAL.cumulativeProbability(bias - T.inverseSurvivalProbability(0.05) * WIDENING);
        assertThat(share).isBetween(chanceOfAtMost(128) + 0.05, chanceOfAtMost(129) - 0.05);
        assertThat(interval.low()).isEqualTo(129);
        assertThat(interval.high()).isEqualTo(130);
    }

    @Test
    void correctsTheBiasOfAPValue() {
        ConfidenceInterval interval = bootstrap.jointRatio(staircase(), constant(127), 1, 0.9);

        double bias = 2 * quantile((chanceOfAtMost(130) + chanceOfAtMost(129)) / 2);
        double z = quantile((chanceOfAtMost(127) + chanceOfAtMost(126)) / 2) - bias;
        double expected = 2 * T.survivalProbability(Math.abs(z) / WIDENING);
        assertThat(interval.pValue()).isEqualTo(expected, within(0.2 * expected));
        assertThat(expected).isLessThan(0.02);
    }

    @Test
    void isSurerTheFartherTheRatioIs() {
        double[] pValues = IntStream.rangeClosed(0, 60)
                .mapToDouble(step -> bootstrap
                        .jointRatio(noisy(1_000_000 * (1 + step / 100.0)), noisy(1_000_000, 2), 0.5, 0.95)
                        .pValue())
                .toArray();

        for (int step = 1; step < pValues.length; step++) {
            assertThat(pValues[step]).as("%d %%", step).isLessThan(pValues[step - 1]);
        }
        assertThat(pValues[60]).isLessThan(1e-9);
    }

    /** What resamples count and what Student's t says of their spread are the same where both can be told. */
    @Test
    void goesOnWhereResamplesEnd() {
        PercentileBlocks base = noisy(1_000_000, 2);
        double counted = 1;
        double extrapolated = 1;
        for (int step = 0; step < 200 && extrapolated > 1e-4; step++) {
            double p = bootstrap
                    .jointRatio(noisy(1_000_000 * (1 + step / 1_000.0)), base, 0.5, 0.95)
                    .pValue();
            counted = p > 0.003 ? p : counted;
            extrapolated = p;
            if (p < 0.003) {
                assertThat(p).as("at %d per mille", step).isGreaterThan(counted / 20);
                counted = p;
            }
        }
        assertThat(extrapolated).isLessThan(1e-4);
    }

    @Test
    void isSureOfBlocksThatAreAllEqual() {
        assertThat(bootstrap.jointRatio(constant(300), constant(100), 0.5, 0.95))
                .isEqualTo(new ConfidenceInterval(3, 3, 3, 0.95, 0));
    }

    private static double chanceOfAtMost(int value) {
        return Math.pow((value - 100) / 30.0, BLOCKS);
    }

    private static double quantile(double share) {
        return NORMAL.inverseCumulativeProbability(share);
    }

    private static PercentileBlocks staircase() {
        return PercentileBlocks.of(IntStream.rangeClosed(101, 130)
                .mapToObj(BlockBootstrapTailTest::only)
                .toList());
    }

    private static PercentileBlocks constant(long value) {
        return PercentileBlocks.of(
                IntStream.range(0, BLOCKS).mapToObj(block -> only(value)).toList());
    }

    private static Histogram only(long value) {
        Histogram histogram = new Histogram(3);
        histogram.recordValue(value);
        return histogram;
    }

    private static PercentileBlocks noisy(double typical) {
        return noisy(typical, 1);
    }

    /** Levels of blocks that differ by a tenth. */
    private static PercentileBlocks noisy(double typical, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Histogram> blocks = IntStream.range(0, BLOCKS)
                .mapToObj(block -> {
                    double level = typical * Math.exp(0.1 * random.nextGaussian());
                    Histogram histogram = new Histogram(3);
                    for (int i = 0; i < 200; i++) {
                        histogram.recordValue(Math.round(level * Math.exp(0.3 * random.nextGaussian())));
                    }
                    return histogram;
                })
                .toList();
        return PercentileBlocks.of(blocks);
    }
}
