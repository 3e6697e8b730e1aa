package dev.dynamark.compare.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.compare.Metric;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunComparisonTest {

    private static final Rules ANY_CHANGE = new Rules(0, 0.95, Optional.empty(), Set.of());

    @Test
    void seesNoChangeMoreOftenThanItSays() {
        int pairs = 100;
        Map<Metric, Integer> seen = new EnumMap<>(Metric.class);
        for (int i = 0; i < pairs; i++) {
            compare(side("base", i, get(200).noise(0.1)), side("new", pairs + i, get(200).noise(0.1)))
                    .forEach(change -> seen.merge(
                            change.metric(),
                            change.verdict() == ChangeVerdict.REGRESSION || change.verdict() == ChangeVerdict.IMPROVED
                                    ? 1
                                    : 0,
                            Integer::sum));
        }
        // 5 of 100 are expected; 12 or more would be a chance of 1 in 200.
        for (Metric metric : List.of(Metric.MEAN, Metric.THROUGHPUT, Metric.P50, Metric.P99, Metric.CPU)) {
            assertThat(seen.get(metric)).as(metric + " in " + seen).isLessThan(12);
        }
    }

    @Test
    void seesWhatIsThere() {
        int pairs = 20;
        long seen = IntStream.range(0, pairs)
                .filter(i ->
                        compare(side("base", i, get(200).noise(0.05)), side("new", pairs + i, get(230).noise(0.05)))
                                .stream()
                                .anyMatch(change -> change.metric() == Metric.MEAN
                                        && change.verdict() == ChangeVerdict.REGRESSION
                                        && change.interval().orElseThrow().contains(1.15)))
                .count();

        assertThat(seen).isGreaterThanOrEqualTo(16);
    }

    @Test
    void ignoresThePortOfThisMachine() {
        assertThat(RunComparison.of(side("base", 1, get(200)), side("new", 2, get(200)), Rules.DEFAULT)
                        .differences())
                .isEmpty();
    }

    @Test
    void keepsErrorRatesOfOneSideWithoutSuccess() {
        RunComparison comparison = RunComparison.of(
                side("base", 1, get(200)), side("new", 2, get(200).blocks(0).failed(500)), Rules.DEFAULT);

        assertThat(comparison.changes()).singleElement().satisfies(change -> {
            assertThat(change.metric()).isEqualTo(Metric.ERROR_RATE);
            assertThat(change.verdict()).isEqualTo(ChangeVerdict.REGRESSION);
            assertThat(change.now()).isEqualTo(1);
        });
        assertThat(comparison.uncompared())
                .extracting(Uncompared::reason)
                .containsOnly("no operation succeeded in new");
        assertThat(comparison.isWorse()).isTrue();
    }

    @Test
    void comparesPercentilesOnlyFromEnoughOperations() {
        RunComparison comparison =
                RunComparison.of(side("base", 1, get(200)), side("new", 2, get(200).blocks(19)), Rules.DEFAULT);

        assertThat(comparison.changes()).extracting(Change::metric).doesNotContain(Metric.P99, Metric.P999);
        assertThat(comparison.uncompared()).singleElement().satisfies(each -> {
            assertThat(each.metric()).contains(Metric.P99);
            assertThat(each.reason()).isEqualTo("too few operations in new: 1900 of 2000");
        });
    }

    @Test
    void refusesRulesThatMakeNoSense() {
        assertThatThrownBy(() -> new Rules(-0.1, 0.99, Optional.empty(), Set.of()))
                .hasMessage("expected a threshold of 0 or more, found -0.1");
        assertThatThrownBy(() -> new Rules(0.1, 99, Optional.empty(), Set.of()))
                .hasMessage("expected a confidence from 0.5 to below 1, found 99.0");
        assertThatThrownBy(() -> new Side("base", List.of()))
                .hasMessage("expected at least one result for base, found none");
    }

    private static List<Change> compare(Side base, Side now) {
        return RunComparison.of(base, now, ANY_CHANGE).changes();
    }

    private static Side side(String label, int seed, SampleTimes times) {
        return new Side(
                label,
                List.of(new NamedResult(
                        label + seed, SampleRun.of(seed).with(times).result())));
    }

    private static SampleTimes get(double micros) {
        return SampleTimes.of("aws-sdk", "get").micros(micros);
    }
}
