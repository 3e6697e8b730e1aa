package dev.dynamark.compare.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dynamark.compare.SyntheticIsolatedRun;
import dev.dynamark.compare.SyntheticRun;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Resources;
import dev.dynamark.measure.Result;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FootprintsTest {

    private static final Optional<List<Long>> USERS = Optional.of(List.of(0L, 1L, 1L, 1L, 0L));

    @Test
    void saysNothingOfContestantsThatShareAProcess() {
        Result mixed = new SyntheticRun(5, 2, "a", "b")
                .operation("get", (column, round, i) -> 1_000)
                .result();

        assertThat(Footprints.of(mixed)).isEmpty();
    }

    @Test
    void averagesCyclesAndTellsHowTheyScatter() {
        // Numbers 1, 4, 6, 7 are a's: 10 and 40 in the first cycle, 60 and 70 in the second, then 90 and 120.
        Result result = with(isolated(3), process -> readings(10.0 * number(process)));

        List<Footprint> footprints = Footprints.of(result);

        assertThat(footprints).extracting(Footprint::contestant).containsExactly("a", "b");
        Footprint a = footprints.get(0);
        assertThat(a.processes()).isEqualTo(6);
        List<Double> cycles = List.of((10 + 40) / 2.0, (60 + 70) / 2.0, (90 + 120) / 2.0);
        double mean = cycles.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        assertThat(a.rssMeanMb().orElseThrow().mean()).isCloseTo(mean, within(1e-9));
        // Standard deviation 40 over three cycles, t of two degrees of freedom 4.303.
        assertThat(a.rssMeanMb().orElseThrow().noise().orElseThrow())
                .isCloseTo(4.3027 * 40 / Math.sqrt(3), within(0.05));
    }

    @Test
    void tellsPeakAndMeanOfWhatCollectionsLeft() {
        Resources readings = resources(
                Arrays.asList(null, 30.0, null, 50.0, 900.0),
                List.of(1.0, 100.0, 300.0, 200.0, 900.0),
                List.of(0.0, 50.0, 100.0, 150.0, 900.0));
        Footprint footprint =
                Footprints.of(with(isolated(1), process -> readings)).get(0);

        assertThat(footprint.heapMeanMb()).hasValue(new Spread(40, Optional.empty()));
        assertThat(footprint.heapPeakMb()).hasValue(new Spread(50, Optional.empty()));
        assertThat(footprint.rssMeanMb().orElseThrow().mean()).isEqualTo(200);
        assertThat(footprint.cpuPercent().orElseThrow().mean()).isEqualTo(100);
    }

    @Test
    void leavesTheWarmUpOut() {
        Resources readings = resources(
                List.of(900.0, 900.0, 10.0, 20.0, 900.0),
                List.of(9.0, 9.0, 1.0, 3.0, 9.0),
                List.of(0.0, 0.0, 0.0, 0.0, 0.0));

        assertThat(MeasuredReadings.of(readings, 1_400).mean(readings.rssMb())).hasValue(2);
        assertThat(MeasuredReadings.of(readings, 1_400).peak(readings.heapAfterGcMb()))
                .hasValue(20);
        assertThat(MeasuredReadings.of(readings, 3_900).mean(readings.rssMb()))
                .as("less than a step was measured")
                .hasValue(3);
    }

    @Test
    void hasNoFigureWhereNothingWasRead() {
        Footprint footprint = Footprints.of(isolated(1)).get(0);

        assertThat(footprint.heapMeanMb()).isEmpty();
        assertThat(footprint.heapPeakMb()).isEmpty();
    }

    private static Result isolated(int cycles) {
        return new SyntheticIsolatedRun(cycles, (contestant, cycle) -> 1_000_000, "a", "b").result();
    }

    private static int number(MeasuredProcess process) {
        return Integer.parseInt(process.id().substring(0, 2));
    }

    private static Resources readings(double rss) {
        return resources(null, List.of(rss, rss, rss, rss, rss), List.of(1.0, 1.0, 1.0, 1.0, 1.0));
    }

    private static Resources resources(List<Double> heapAfterGc, List<Double> rss, List<Double> cpu) {
        return new Resources(
                1,
                Optional.empty(),
                Optional.of(rss),
                Optional.of(cpu),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                USERS,
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(heapAfterGc));
    }

    private static Result with(Result result, Function<MeasuredProcess, Resources> readings) {
        return new Result(
                result.format(),
                result.version(),
                result.run(),
                result.processes().stream()
                        .map(process -> new MeasuredProcess(
                                process.id(),
                                process.role(),
                                process.node(),
                                process.startedAt(),
                                process.environment(),
                                readings.apply(process),
                                process.replay()))
                        .toList(),
                result.validity(),
                result.series(),
                result.rounds(),
                result.pairs(),
                result.budgets(),
                result.contestants());
    }
}
