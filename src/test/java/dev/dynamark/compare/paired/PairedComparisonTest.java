package dev.dynamark.compare.paired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.SyntheticRun;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.SeriesKey;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairedComparisonTest {

    private static final List<String> BOTH = List.of("base", "other");

    @Test
    void findsASlowerContestant() {
        Pair pair = pair(run(300, 0.05, 1.10), Metric.MEAN);

        assertThat(pair.verdict()).isEqualTo("slower");
        assertThat(pair.ratio()).isEqualTo(1.10, within(0.02));
        assertThat(pair.low()).isLessThan(1.10);
        assertThat(pair.high()).isGreaterThan(1.10);
        assertThat(pair.blocks()).isEqualTo(30);
        assertThat(pair.rounds()).isEqualTo(300);
        assertThat(pair.confidence()).isEqualTo(0.95);
    }

    @Test
    void findsAFasterContestantInPercentilesToo() {
        Result run = run(300, 0.05, 0.8);

        assertThat(List.of(Metric.MEAN, Metric.P50, Metric.P90, Metric.P99))
                .allSatisfy(metric -> assertThat(pair(run, metric).verdict()).isEqualTo("faster"));
        assertThat(pair(run, Metric.P99).ratio()).isEqualTo(0.8, within(0.03));
    }

    @Test
    void callsCpuTimeAndBytesLessOrMore() {
        Result run = run(300, 0.05, 1.10);

        assertThat(pair(run, Metric.CPU).verdict()).isEqualTo("more");
        assertThat(pair(run, Metric.BYTES).verdict()).isEqualTo("more");
        assertThat(pair(run(300, 0.05, 0.9), Metric.BYTES).verdict()).isEqualTo("less");
    }

    @Test
    void callsASmallKnownDifferenceEquivalent() {
        assertThat(pair(run(600, 0.01, 1.01), Metric.MEAN).verdict()).isEqualTo("equivalent");
    }

    @Test
    void tellsHowManyRoundsWouldSettleIt() {
        Pair pair = pair(run(150, 0.6, 1.02), Metric.MEAN);

        assertThat(pair.verdict()).isEqualTo("inconclusive");
        assertThat(pair.roundsNeeded().orElseThrow()).isGreaterThan(150);
    }

    @Test
    void saysNothingOfTooFewBlocks() {
        Pair pair = pair(run(60, 0.01, 2), Metric.MEAN);

        assertThat(pair.verdict()).isEqualTo("inconclusive");
        assertThat(pair.blocks()).isEqualTo(12);
        assertThat(pair.roundsNeeded()).contains(100L);
    }

    @Test
    void needsLongerBlocksWhereRoundsDependOnEachOther() {
        Random random = new Random(1);
        double[] level = new double[200];
        for (int round = 1; round < level.length; round++) {
            level[round] = 0.97 * level[round - 1] + random.nextGaussian() * 0.05;
        }
        Result run = new SyntheticRun(200, 10, "base", "other")
                .operation("get", (contestant, round, i) -> 1e5 * (contestant == 0 ? 1 : Math.exp(level[round])))
                .result();

        Pair pair = pair(run, Metric.MEAN);

        assertThat(pair.autocorrelationTime().orElseThrow()).isGreaterThan(10);
        assertThat(pair.verdict()).isEqualTo("inconclusive");
    }

    @Test
    void reportsPercentilesOnlyFromEnoughOperations() {
        Result run = run(100, 19, 0.05, 1);

        assertThat(new PairedComparison(run, Criteria.ORDINARY).pairs("base", BOTH))
                .extracting(Pair::metric)
                .contains("p50", "p90", "p95")
                .doesNotContain("p99", "p99.9");
    }

    @Test
    void correctsForTheNumberOfComparisons() {
        Random random = new Random(5);
        SyntheticRun run = new SyntheticRun(150, 5, "base", "other");
        for (int operation = 0; operation < 20; operation++) {
            run.operation("op" + operation, (contestant, round, i) -> 1e5 * Math.exp(0.2 * random.nextGaussian()));
        }

        List<Pair> pairs =
                new PairedComparison(run.result(), Criteria.ORDINARY).pairs("base", BOTH, List.of(Metric.MEAN));

        assertThat(pairs).hasSize(20).noneMatch(pair -> pair.verdict().matches("faster|slower"));
        assertThat(pairs)
                .allSatisfy(pair -> assertThat(pair.adjustedP().orElseThrow()).isBetween(0.0, 1.0));
    }

    @Test
    void swappingContestantsTurnsTheRatioOver() {
        Result run = run(300, 0.05, 1.10);
        Pair there = pair(run, Metric.P99);
        Pair back = new PairedComparison(run, Criteria.ORDINARY)
                .pair(new SeriesKey("base", "get", Map.of()), "other", Metric.P99)
                .orElseThrow();

        assertThat(back.ratio()).isEqualTo(1 / there.ratio(), within(1e-9));
        assertThat(back.low()).isEqualTo(1 / there.high(), within(1e-3));
    }

    @Test
    void isTheSameEachTime() {
        Result run = run(300, 0.05, 1.10);

        assertThat(new PairedComparison(run, Criteria.ORDINARY).pairs("base", BOTH))
                .isEqualTo(new PairedComparison(run, Criteria.ORDINARY).pairs("base", BOTH));
    }

    private static Pair pair(Result run, Metric metric) {
        return new PairedComparison(run, Criteria.ORDINARY)
                .pair(new SeriesKey("other", "get", Map.of()), "base", metric)
                .orElseThrow();
    }

    private static Result run(int rounds, double noise, double ratio) {
        return run(rounds, 20, noise, ratio);
    }

    private static Result run(int rounds, int burst, double noise, double ratio) {
        Random random = new Random(42);
        return new SyntheticRun(rounds, burst, "base", "other")
                .operation(
                        "get",
                        (contestant, round, i) ->
                                1e5 * (contestant == 0 ? 1 : ratio) * Math.exp(noise * random.nextGaussian()))
                .result();
    }
}
