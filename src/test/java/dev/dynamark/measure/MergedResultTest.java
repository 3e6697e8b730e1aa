package dev.dynamark.measure;

import static dev.dynamark.measure.MergeParts.START;
import static dev.dynamark.measure.MergeParts.node;
import static dev.dynamark.measure.MergeParts.oneSecond;
import static dev.dynamark.measure.MergeParts.result;
import static dev.dynamark.measure.MergeParts.withRun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergedResultTest {

    private static final int PARTS = 16;
    private static final int ROUNDS = 25;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void equalsOneResultOfAllSamples(long seed) {
        Recorder together = Recorder.builder().build();
        List<Result> parts = new ArrayList<>();
        for (int i = 0; i < PARTS; i++) {
            Recorder alone = Recorder.builder().build();
            Parts.record(alone, seed * 100 + i, i * ROUNDS, ROUNDS);
            Parts.record(together, seed * 100 + i, i * ROUNDS, ROUNDS);
            parts.add(result("run-" + i, START.plusSeconds(i), alone.stop()));
        }

        Result merged = MergedResult.of(parts);

        List<Series> whole = together.stop().series();
        assertThat(merged.series()).hasSameSizeAs(whole).hasSize(2);
        for (int i = 0; i < whole.size(); i++) {
            isTheSame(merged.series().get(i), whole.get(i), seed);
        }
        assertThat(merged.rounds())
                .extracting(Rounds::process)
                .doesNotHaveDuplicates()
                .hasSize(PARTS);
        assertThat(merged.rounds())
                .allSatisfy(rounds -> assertThat(rounds.block()).hasSize(ROUNDS));
    }

    private static void isTheSame(Series merged, Series whole, long seed) {
        assertThat(merged)
                .as("seed %d", seed)
                .usingRecursiveComparison()
                .ignoringFields("histogram", "blocks", "timeline", "throughputPerSecond", "attemptsPerOp")
                .isEqualTo(whole);
        assertThat(Histograms.decode(merged.histogram())).isEqualTo(Histograms.decode(whole.histogram()));
        assertThat(merged.attemptsPerOp().orElseThrow())
                .isCloseTo(whole.attemptsPerOp().orElseThrow(), within(1e-9));
        assertThat(merged.throughputPerSecond()).isCloseTo(whole.throughputPerSecond(), within(1e-6));
        assertThat(merged.blocks().stream().mapToLong(Block::count).sum()).isEqualTo(whole.count());
        assertThat(merged.timeline().count().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(whole.count());
    }

    @Test
    void doesNotDependOnTheOrderOfResults() {
        List<Result> results = new ArrayList<>(four());
        Result merged = MergedResult.of(results);

        for (long seed = 0; seed < 5; seed++) {
            Collections.shuffle(results, new Random(seed));
            assertThat(MergedResult.of(results)).as("seed %d", seed).isEqualTo(merged);
        }
    }

    @Test
    void mergesMergedResults() {
        List<Result> four = four();
        Result pairs = MergedResult.of(List.of(
                MergedResult.of(List.of(four.get(3), four.get(1))),
                MergedResult.of(List.of(four.get(0), four.get(2)))));
        Result atOnce = MergedResult.of(four);

        assertThat(pairs.run().mergedFrom().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(atOnce.run().mergedFrom().orElseThrow());
        assertThat(pairs.series())
                .extracting(Series::count, Series::sumNs, Series::latencyNs, Series::histogram)
                .isEqualTo(atOnce.series().stream()
                        .map(each -> tuple(each.count(), each.sumNs(), each.latencyNs(), each.histogram()))
                        .toList());
        assertThat(pairs.processes()).extracting(MeasuredProcess::id).doesNotHaveDuplicates();
    }

    @Test
    void addsThroughputAndUsersOfInjectorsThatRanAtTheSameTime() {
        Series merged = MergedResult.of(List.of(
                        result("a", START, oneSecond()),
                        result("b", START, oneSecond()),
                        result("c", START, oneSecond())))
                .series()
                .get(0);

        assertThat(merged.throughputPerSecond()).isCloseTo(3_000, within(1e-6));
        assertThat(merged.users()).isEqualTo(3);
    }

    @Test
    void addsTimesOfRunsThatFollowedEachOther() {
        Series merged = MergedResult.of(
                        List.of(result("a", START, oneSecond()), result("b", START.plusSeconds(60), oneSecond())))
                .series()
                .get(0);

        assertThat(merged.throughputPerSecond()).isCloseTo(1_000, within(1e-6));
        assertThat(merged.users()).isEqualTo(1);
    }

    @Test
    void weighsStretchesOfRunsThatOverlapInPart() {
        Series merged = MergedResult.of(
                        List.of(result("a", START, oneSecond()), result("b", START.plusMillis(500), oneSecond())))
                .series()
                .get(0);

        // 2,000 operations in half a second alone, half a second of both, half a second alone.
        assertThat(merged.throughputPerSecond()).isCloseTo(2_000 / 1.5, within(1e-6));
    }

    @Test
    void tellsRunsApartByTheirIdAndInjectorsByTheirNode() {
        Result first = node(result("a", START, oneSecond()), 0);
        Result second = node(result("a", START, oneSecond()), 1);
        Result third = result("b", START.plusSeconds(1), oneSecond());

        Result merged = MergedResult.of(List.of(third, second, first));

        assertThat(merged.processes())
                .extracting(MeasuredProcess::id)
                .containsExactly("injector@a-node0", "injector@a-node1", "injector@b");
    }

    @Test
    void renamesBlocksAndRoundsWithTheirProcess() {
        Result merged = MergedResult.of(four());
        List<String> processes =
                merged.processes().stream().map(MeasuredProcess::id).toList();

        assertThat(processes).containsExactly("injector@run-0", "injector@run-1", "injector@run-2", "injector@run-3");
        assertThat(merged.rounds()).extracting(Rounds::process).containsExactlyElementsOf(processes);
        assertThat(merged.series()).allSatisfy(series -> assertThat(
                        series.blocks().stream().map(Block::process).distinct().toList())
                .isEqualTo(processes));
    }

    @Test
    void tellsWhatItWasMergedFromAndJudgesNothingButFailures() {
        Result one = result("a", START, oneSecond());
        Result other = withRun(
                result("b", START.plusSeconds(9), oneSecond()),
                RunStatus.PARTIAL,
                Optional.of("one left out"),
                Map.of());

        Result merged = MergedResult.of(List.of(one.withPairs(Samples.result().pairs()), other));

        assertThat(merged.run().mergedFrom()).hasValue(List.of("a", "b"));
        assertThat(merged.run().startedAt()).isEqualTo(START);
        assertThat(merged.run().durationMs()).isEqualTo(10_000);
        assertThat(merged.run().status()).isEqualTo(RunStatus.PARTIAL);
        assertThat(merged.run().reason()).hasValue("b: one left out");
        assertThat(merged.pairs()).isEmpty();
        assertThat(merged.budgets()).isEmpty();
        assertThat(merged.validity().checks()).extracting(Validity.Check::name).containsExactly("no failed operation");
    }

    private static List<Result> four() {
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Recorder recorder = Recorder.builder().build();
            Parts.record(recorder, i, 0, 10);
            results.add(result("run-" + i, START.plusSeconds(i), recorder.stop()));
        }
        return results;
    }
}
