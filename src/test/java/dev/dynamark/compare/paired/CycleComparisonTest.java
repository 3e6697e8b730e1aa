package dev.dynamark.compare.paired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.SyntheticIsolatedRun;
import dev.dynamark.measure.MergedResult;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.SeriesKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cycles differ by the factor 3, contestants by 10 %: whoever takes JVMs of two cycles for one sees nothing of it. */
class CycleComparisonTest {

    private static final SeriesKey OTHER = SeriesKey.of("other", "get");

    @ParameterizedTest
    @EnumSource(
            value = Metric.class,
            names = {"MEAN", "P50", "P95", "CPU", "BYTES"})
    void comparesWithinCycles(Metric metric) {
        assertTenPercent(pair(sixCycles().result(), metric).orElseThrow(), 6);
    }

    /** They run base other third third other base, other third base base third other, third base other other base third. */
    @ParameterizedTest
    @CsvSource({"2, 5", "5, 5", "9, 5", "10, 5", "16, 5", "8, 6", "36, 6"})
    void leavesOutOnlyTheCycleOfAMissingJvm(int number, int left) {
        Result result = sixCycles().without(number).result();

        for (Metric metric : List.of(Metric.MEAN, Metric.P50, Metric.P95)) {
            assertTenPercent(pair(result, metric).orElseThrow(), left);
        }
    }

    @Test
    void sharesNoJvmBetweenCyclesWhereTwoAreMissing() {
        Result result = sixCycles().without(5).without(7).result();

        assertTenPercent(pair(result, Metric.P50).orElseThrow(), 4);
        assertThat(pair(result, Metric.P50).orElseThrow().verdict()).isEqualTo("inconclusive");
    }

    @Test
    void keepsTheCyclesOfMergedRunsApart() {
        Result result = MergedResult.of(
                List.of(run(5).run("a").result(), sixCycles().run("b").result()));

        assertTenPercent(pair(result, Metric.P50).orElseThrow(), 11);
    }

    /** Merging renames only ids that are in both runs, so the other run's JVM of that number has lost its partner too. */
    @Test
    void leavesOutTheCycleOfBothMergedRunsWhereOneLacksAJvm() {
        Result result = MergedResult.of(List.of(
                sixCycles().run("a").without(2).result(), sixCycles().run("b").result()));

        assertTenPercent(pair(result, Metric.P50).orElseThrow(), 10);
    }

    @Test
    void takesTheOrderWhereIdsSayNothingAndNoJvmIsMissing() {
        assertTenPercent(pair(sixCycles().ids("jvm %d").result(), Metric.P50).orElseThrow(), 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jvm %d", "%d-somebody", "%2$s-%1$d"})
    void comparesNoPercentilesWhereCyclesAreNotKnown(String ids) {
        Result result = sixCycles().ids(ids).without(2).result();

        assertThat(pair(result, Metric.P50)).isEmpty();
        assertTenPercent(pair(result, Metric.MEAN).orElseThrow(), 5);
    }

    @Test
    void needsFiveCyclesForAVerdict() {
        Pair pair = pair(run(4).result(), Metric.P50).orElseThrow();

        assertThat(pair.rounds()).isEqualTo(4);
        assertThat(pair.verdict()).isEqualTo("inconclusive");
        assertThat(pair(run(5).result(), Metric.P50).orElseThrow().verdict()).isEqualTo("slower");
    }

    private static void assertTenPercent(Pair pair, int cycles) {
        assertThat(pair.rounds()).isEqualTo(cycles);
        assertThat(pair.ratio()).isEqualTo(1.1, within(0.02));
        assertThat(pair.low()).isBetween(1.05, 1.1);
        assertThat(pair.high()).isBetween(1.1, 1.15);
        assertThat(pair.estimand()).contains("cycles");
    }

    private static Optional<Pair> pair(Result result, Metric metric) {
        return new PairedComparison(result, Criteria.ORDINARY).pair(OTHER, "base", metric);
    }

    private static SyntheticIsolatedRun sixCycles() {
        return run(6);
    }

    private static SyntheticIsolatedRun run(int cycles) {
        return new SyntheticIsolatedRun(
                cycles,
                (contestant, cycle) -> 1e5 * (cycle % 2 == 0 ? 1 : 3) * (contestant == 1 ? 1.1 : 1),
                "base",
                "other",
                "third");
    }
}
