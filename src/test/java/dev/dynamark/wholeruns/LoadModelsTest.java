package dev.dynamark.wholeruns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.forked.GatlingFork;
import dev.dynamark.gatling.RateCurve;
import dev.dynamark.measure.HighestRate;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Series;
import dev.dynamark.simulations.CompareSimulation;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs of the comparison under load models, each short. */
@Tag("long")
class LoadModelsTest {

    private static final String COMPARE = CompareSimulation.class.getName();

    @TempDir
    Path folder;

    private static Map<String, Long> countsByStage(Result result, String operation) {
        return result.series().stream()
                .filter(series -> series.operation().equals(operation))
                .collect(Collectors.toMap(
                        series -> series.tags().orElseThrow().get(RateCurve.TAG), Series::count, Long::sum));
    }

    @Test
    void keepsBeforePeakAndAfterOfASpikeApartAndItsRampUpOut() {
        GatlingFork run = GatlingFork.run(
                COMPARE,
                folder,
                Map.of(
                        "contestants", "aws-sdk",
                        "operations", "get,delete",
                        "load", "spike",
                        "rate", "40",
                        "peak", "3",
                        "duration", "10s",
                        "rampUp", "1s",
                        "warmUp", "0s"));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(result.run().load()).containsEntry("model", "open").containsEntry("kind", "spike");
        assertThat(countsByStage(result, "get")).isEqualTo(Map.of("before", 80L, "peak", 120L, "after", 80L));
        assertThat(countsByStage(result, "delete")).isEqualTo(Map.of("before", 80L, "peak", 120L, "after", 80L));
        assertThat(result.series())
                .allSatisfy(series -> assertThat(series.responseNs()).isPresent());
        assertThat(run.markdown()).contains("### get, peak");
    }

    @Test
    void endsABreakpointRunWhereItBreaksAndDoesNotFailForIt() {
        GatlingFork run = GatlingFork.run(
                COMPARE,
                folder,
                Map.of(
                        "contestants", "aws-sdk",
                        "operations", "get",
                        "load", "breakpoint",
                        "rate", "20000",
                        "duration", "40s",
                        "p99Limit", "20ms",
                        "warmUp", "1s"));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(result.highestRates()).hasSize(1);
        HighestRate found = result.highestRates().get(0);
        assertThat(found.broken()).as("%s", found).isPresent();
        assertThat(found.steps().stream().mapToLong(HighestRate.Step::answered).sum())
                .isEqualTo(result.series().stream().mapToLong(Series::count).sum());
        assertThat(result.run().durationMs()).isLessThan(40_000);
        assertThat(run.markdown()).contains("## Highest rates").contains("took at most 20.0 ms");
    }

    @Test
    void showsInASmokeTestThatItWorks() {
        GatlingFork run = GatlingFork.run(
                COMPARE,
                folder,
                Map.of("contestants", "aws-sdk,enhanced", "operations", "put,get,query", "load", "smoke"));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(result.run().load()).containsEntry("kind", "smoke").containsEntry("rounds", 3);
        assertThat(result.rounds()).hasSize(3).allSatisfy(rounds -> assertThat(rounds.block())
                .hasSize(3));
    }
}
