package dev.dynamark.compare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutocorrelationTimeTest {

    private static final long SEED = 7;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.5, 0.8, 0.9})
    void isThatOfAnAutoregressiveSeries(double kept) {
        double expected = (1 + kept) / (1 - kept);

        assertThat(AutocorrelationTime.of(autoregressive(kept, 200_000)))
                .as("seed %d", SEED)
                .isEqualTo(expected, within(0.1 * expected));
    }

    @Test
    void isOneWhereNeighboursDiffer() {
        assertThat(AutocorrelationTime.of(autoregressive(-0.6, 10_000))).isEqualTo(1);
        assertThat(AutocorrelationTime.of(
                        IntStream.range(0, 100).mapToDouble(i -> i % 2).toArray()))
                .isEqualTo(1);
    }

    @Test
    void isOneOfASeriesWithoutVariance() {
        assertThat(AutocorrelationTime.of(new double[] {3, 3, 3, 3})).isEqualTo(1);
        assertThat(AutocorrelationTime.of(new double[] {3})).isEqualTo(1);
        assertThat(AutocorrelationTime.of(new double[0])).isEqualTo(1);
    }

    @Test
    void doesNotDependOnUnitOrLevel() {
        double[] series = autoregressive(0.5, 1_000);
        double[] other = DoubleStream.of(series).map(each -> 1_000 + 7 * each).toArray();

        assertThat(AutocorrelationTime.of(other)).isEqualTo(AutocorrelationTime.of(series), within(1e-6));
    }

    @Test
    void isLongForADrift() {
        assertThat(AutocorrelationTime.of(drift(600))).isGreaterThan(100);
    }

    @Test
    void isOneOfALongIndependentSeries() {
        assertThat(AutocorrelationTime.of(autoregressive(0, 100_001)))
                .as("seed %d", SEED)
                .isEqualTo(1, within(0.1));
    }

    /** The first is taken value by value, the others as means of 5 and 25 neighbours. */
    @Test
    void isAsLongForALongDriftAsForAShortOne() {
        double share = AutocorrelationTime.of(drift(4_000)) / 4_000;

        assertThat(AutocorrelationTime.of(drift(20_000)) / 20_000).isEqualTo(share, within(0.01 * share));
        assertThat(AutocorrelationTime.of(drift(100_000)) / 100_000).isEqualTo(share, within(0.01 * share));
    }

    private static double[] drift(int length) {
        return IntStream.range(0, length).mapToDouble(i -> i).toArray();
    }

    private static double[] autoregressive(double kept, int length) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] series = new double[length];
        for (int i = 1; i < length; i++) {
            series[i] = kept * series[i - 1] + random.nextGaussian();
        }
        return series;
    }
}
