package dev.dynamark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.LogUniformDistribution;
import org.apache.commons.statistics.distribution.ParetoDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Samples at the exact quantiles of a distribution have percentiles that are known without any estimate. */
class KnownPercentilesTest {

    private static final SeriesKey GET = SeriesKey.of("aws-sdk", "get");
    private static final int SAMPLES = 100_000;
    private static final int BURST = 50;
    private static final double ALLOWED_PERCENT = 0.1;

    static List<Arguments> distributions() {
        return List.of(
                Arguments.of("log-uniform, 1 µs to 10 s", LogUniformDistribution.of(1e3, 1e10)),
                Arguments.of("exponential, mean 150 µs", ExponentialDistribution.of(150e3)),
                Arguments.of("log-normal, median 1 ms", LogNormalDistribution.of(Math.log(1e6), 0.7)),
                Arguments.of("Pareto from 200 µs", ParetoDistribution.of(200e3, 2.5)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("distributions")
    void keepsPercentilesAndMeanToAThousandth(String name, ContinuousDistribution truth) {
        List<Long> sorted = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            sorted.add(Math.round(truth.inverseCumulativeProbability((i + 0.5) / SAMPLES)));
        }

        Series series = recorded(sorted);

        Distribution latency = series.latencyNs();
        isClose(latency.p50(), truth, 0.5);
        isClose(latency.p75(), truth, 0.75);
        isClose(latency.p90(), truth, 0.9);
        isClose(latency.p95(), truth, 0.95);
        isClose(latency.p99(), truth, 0.99);
        assertThat((double) latency.p999())
                .isCloseTo(sorted.get(SAMPLES * 999 / 1_000 - 1), withinPercentage(ALLOWED_PERCENT));
        assertThat((double) latency.min()).isCloseTo(sorted.get(0), withinPercentage(ALLOWED_PERCENT));
        assertThat((double) latency.max()).isCloseTo(sorted.get(SAMPLES - 1), withinPercentage(ALLOWED_PERCENT));
        assertThat(series.sumNs())
                .isEqualTo(sorted.stream().mapToLong(Long::longValue).sum());
        assertThat(latency.mean()).isEqualTo((double) series.sumNs() / SAMPLES);
    }

    private static void isClose(long found, ContinuousDistribution truth, double quantile) {
        assertThat((double) found)
                .as("p%s", 100 * quantile)
                .isCloseTo(truth.inverseCumulativeProbability(quantile), withinPercentage(ALLOWED_PERCENT));
    }

    private static Series recorded(List<Long> sorted) {
        List<Long> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(11));
        try (Recorder recorder = Recorder.builder().build()) {
            for (int from = 0; from < SAMPLES; from += BURST) {
                Burst burst = recorder.burst(BURST);
                long now = 0;
                for (int i = 0; i < BURST; i++) {
                    long end = now + shuffled.get(from + i);
                    burst.succeeded(i, now, end);
                    now = end;
                }
                recorder.record(GET, burst, from / BURST);
            }
            return recorder.stop().series().get(0);
        }
    }
}
