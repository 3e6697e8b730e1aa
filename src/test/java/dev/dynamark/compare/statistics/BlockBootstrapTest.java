package dev.dynamark.compare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class BlockBootstrapTest {

    private static final PercentileBlocks FAST = blocks(1, 100_000, 30);
    private static final PercentileBlocks SLOW = blocks(2, 120_000, 30);

    private final BlockBootstrap bootstrap = new BlockBootstrap(42, 2_000);

    @Test
    void givesTheSameIntervalForTheSameSeed() {
        ConfidenceInterval interval = bootstrap.jointRatio(SLOW, FAST, 0.5, 0.95);

        assertThat(new BlockBootstrap(42, 2_000).jointRatio(SLOW, FAST, 0.5, 0.95))
                .isEqualTo(interval);
        assertThat(new BlockBootstrap(43, 2_000).jointRatio(SLOW, FAST, 0.5, 0.95))
                .isNotEqualTo(interval);
    }

    @Test
    void invertsWhenContestantsSwap() {
        ConfidenceInterval interval = bootstrap.jointRatio(SLOW, FAST, 0.5, 0.95);
        ConfidenceInterval inverse = bootstrap.jointRatio(FAST, SLOW, 0.5, 0.95);

        assertThat(inverse.estimate()).isEqualTo(1 / interval.estimate(), within(1e-12));
        assertThat(inverse.low()).isEqualTo(1 / interval.high(), within(0.001));
        assertThat(inverse.high()).isEqualTo(1 / interval.low(), within(0.001));
        assertThat(inverse.pValue()).isEqualTo(interval.pValue(), within(0.001));
    }

    @Test
    void seesADifferenceThatIsThere() {
        ConfidenceInterval interval = bootstrap.jointRatio(SLOW, FAST, 0.5, 0.99);

        assertThat(interval.estimate()).isEqualTo(1.2, within(0.02));
        assertThat(interval.contains(1.2)).isTrue();
        assertThat(interval.contains(1)).isFalse();
        assertThat(interval.pValue()).isLessThan(0.01);
    }

    @Test
    void aContestantBesideItselfIsExactlyOne() {
        assertThat(bootstrap.jointRatio(FAST, FAST, 0.99, 0.95)).isEqualTo(new ConfidenceInterval(1, 1, 1, 0.95, 1));
    }

    @Test
    void isNarrowerWhereBlocksShareTheirNoise() {
        ConfidenceInterval joint = bootstrap.jointRatio(levels(1.1), levels(1), 0.5, 0.95);
        ConfidenceInterval separate = bootstrap.ratio(levels(1.1), levels(1), 0.5, 0.95);

        assertThat(joint.estimate()).isEqualTo(separate.estimate());
        assertThat(width(joint)).isLessThan(0.1 * width(separate));
    }

    @Test
    void comparesSeriesOfDifferentLength() {
        ConfidenceInterval interval = bootstrap.ratio(blocks(3, 120_000, 20), FAST, 0.5, 0.95);

        assertThat(interval.contains(1.2)).isTrue();
        assertThat(interval.contains(1)).isFalse();
    }

    @Test
    void tellsAPercentileOfOneSeries() {
        ConfidenceInterval interval = bootstrap.percentile(FAST, 0.99, 0.95);
        // The 99th percentile of a lognormal law with sigma 0.3.
        double expected = 100_000 * Math.exp(0.3 * 2.3263479);

        assertThat(interval.contains(expected)).isTrue();
        assertThat(width(interval)).isLessThan(0.05 * expected);
        assertThat(interval.pValue()).isEqualTo(1);
    }

    @Test
    void needsAsManyBlocksOnBothSides() {
        assertThatThrownBy(() -> bootstrap.jointRatio(SLOW, blocks(1, 100_000, 29), 0.5, 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected as many blocks in both series, found 30 and 29");
    }

    @Test
    void needsTwoBlocks() {
        assertThatThrownBy(() -> bootstrap.percentile(blocks(1, 100_000, 1), 0.5, 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected at least 2 blocks, found 1");
    }

    @Test
    void needsEnoughResamples() {
        assertThatThrownBy(() -> new BlockBootstrap(1, 99))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected at least 100 resamples, found 99");
    }

    private static double width(ConfidenceInterval interval) {
        return interval.high() - interval.low();
    }

    private static PercentileBlocks blocks(long seed, double typical, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Histogram> blocks = new ArrayList<>();
        for (int block = 0; block < count; block++) {
            Histogram histogram = new Histogram(3);
            for (int i = 0; i < 1_000; i++) {
                histogram.recordValue(Math.round(typical * Math.exp(0.3 * random.nextGaussian())));
            }
            blocks.add(histogram);
        }
        return PercentileBlocks.of(blocks);
    }

    /** Every other block is twice as slow, the same ones for whoever asks. */
    private static PercentileBlocks levels(double ratio) {
        List<Histogram> blocks = new ArrayList<>();
        for (int block = 0; block < 30; block++) {
            Histogram histogram = new Histogram(3);
            for (int i = 0; i < 1_000; i++) {
                histogram.recordValue(Math.round(ratio * (1 + block % 2) * (100_000 + 100 * i)));
            }
            blocks.add(histogram);
        }
        return PercentileBlocks.of(blocks);
    }
}
