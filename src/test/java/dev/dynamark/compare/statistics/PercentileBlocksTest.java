package dev.dynamark.compare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentileBlocksTest {

    @RepeatedTest(20)
    void agreesWithTheHistogramOfAnyChoice(RepetitionInfo info) {
        long seed = info.getCurrentRepetition();
        SplittableRandom random = new SplittableRandom(seed);
        List<Histogram> blocks = blocks(random);
        PercentileBlocks percentiles = PercentileBlocks.of(blocks);

        int[] times = new int[blocks.size()];
        Histogram chosen = new Histogram(3);
        for (int draw = 0; draw < blocks.size(); draw++) {
            int block = random.nextInt(blocks.size());
            times[block]++;
            chosen.add(blocks.get(block));
        }

        for (double quantile : new double[] {0.0001, 0.5, 0.9, 0.95, 0.99, 0.999, 1}) {
            assertThat(percentiles.percentile(times, quantile))
                    .as("seed %d, quantile %s", seed, quantile)
                    .isEqualTo(chosen.getValueAtPercentile(100 * quantile));
        }
    }

    @Test
    void countsEveryBlockOnce() {
        PercentileBlocks percentiles = PercentileBlocks.of(
                List.of(histogram(LongStream.rangeClosed(1, 50)), histogram(LongStream.rangeClosed(51, 100))));

        assertThat(percentiles.count()).isEqualTo(2);
        assertThat(percentiles.total()).isEqualTo(100);
        assertThat(percentiles.percentile(0.5)).isEqualTo(50);
        assertThat(percentiles.percentile(0.99)).isEqualTo(99);
        assertThat(percentiles.percentile(1)).isEqualTo(100);
    }

    /** The percentile of a law is known where its values are laid out evenly; 3 digits are kept. */
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.9, 0.95, 0.99, 0.999})
    void errsByLessThanATenthOfAPercent(double quantile) {
        int count = 200_000;
        Histogram histogram = new Histogram(3);
        for (int i = 0; i < count; i++) {
            histogram.recordValue(Math.round(exponential((i + 0.5) / count)));
        }
        double expected = exponential(quantile);

        assertThat(PercentileBlocks.of(List.of(histogram)).percentile(quantile))
                .isEqualTo(expected, within(0.001 * expected));
    }

    @Test
    void knowsNoPercentileOfNothing() {
        PercentileBlocks percentiles = PercentileBlocks.of(List.of(new Histogram(3), histogram(LongStream.of(7))));

        assertThat(percentiles.percentile(new int[] {2, 0}, 0.5)).isNaN();
        assertThat(percentiles.percentile(new int[] {1, 1}, 0.5)).isEqualTo(7);
    }

    @Test
    void needsABlock() {
        assertThatThrownBy(() -> PercentileBlocks.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected at least one block, found none");
    }

    private static double exponential(double quantile) {
        return -1_000_000 * Math.log(1 - quantile);
    }

    private static Histogram histogram(LongStream values) {
        Histogram histogram = new Histogram(3);
        values.forEach(histogram::recordValue);
        return histogram;
    }

    /** Of different sizes, so that each has grown to another range. */
    private static List<Histogram> blocks(SplittableRandom random) {
        List<Histogram> blocks = new ArrayList<>();
        for (int block = 0; block < 25; block++) {
            long[] values = new long[1 + random.nextInt(400)];
            Arrays.setAll(values, i -> Math.round(100_000 * Math.exp(1.5 * random.nextGaussian())));
            blocks.add(histogram(LongStream.of(values)));
        }
        return blocks;
    }
}
