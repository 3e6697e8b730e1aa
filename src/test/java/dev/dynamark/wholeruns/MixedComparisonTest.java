package dev.dynamark.wholeruns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.forked.GatlingFork;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Series;
import dev.dynamark.simulations.CompareSimulation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contestants that block and contestants that answer later in the same lock-step rounds. */
@Tag("long")
class MixedComparisonTest {

    private static final String COMPARE = CompareSimulation.class.getName();
    private static final List<String> OPERATIONS = List.of("put", "get", "update", "delete", "query", "scan");

    @TempDir
    Path folder;

    @Test
    void runsBothKindsInTheSameRounds() {
        GatlingFork run = GatlingFork.run(
                COMPARE,
                folder,
                Map.of(
                        "contestants", "aws-sdk,aws-sdk-async,enhanced-async",
                        "warmUp", "1s",
                        "rounds", "10",
                        "burst", "5",
                        "users", "2"));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(result.run().status()).isEqualTo(RunStatus.COMPLETE);
        for (String operation : OPERATIONS) {
            Series blocking = series(result, "aws-sdk", operation);
            assertThat(blocking.cpuSource()).hasValue(CpuSource.THREAD);
            for (String contestant : List.of("aws-sdk-async", "enhanced-async")) {
                Series async = series(result, contestant, operation);
                assertThat(async.count()).as(contestant + " " + operation).isEqualTo(blocking.count());
                assertThat(async.cpuNsPerOp().isPresent())
                        .isEqualTo(async.cpuSource().equals(Optional.of(CpuSource.PROCESS)));
                assertThat(async.allocatedBytesPerOp()
                                .filter(bytes -> async.cpuSource().isEmpty()))
                        .as("bytes of all threads, only over phases that are long enough")
                        .isEmpty();
                assertThat(async.poolWaitNs()).isEmpty();
                assertThat(async.attemptsPerOp()).isEqualTo(blocking.attemptsPerOp());
                assertThat(async.readUnitsPerOp()).isEqualTo(blocking.readUnitsPerOp());
            }
        }
        assertThat(result.rounds()).hasSize(6).allSatisfy(rounds -> assertThat(rounds.meanNs())
                .hasSize(10)
                .allSatisfy(means -> assertThat(means).hasSize(3).doesNotContainNull()));
        assertThat(run.markdown())
                .containsPattern("\\| get +\\| aws-sdk-async +\\| mean ")
                .doesNotContainPattern("-async +\\| (cpu|bytes) ");
    }

    @Test
    void readsTheCpuTimeOfTheProcessOverLongPhases() {
        GatlingFork run = GatlingFork.run(
                COMPARE,
                folder,
                Map.of(
                        "contestants", "aws-sdk,aws-sdk-async",
                        "operations", "get",
                        "warmUp", "0s",
                        "rounds", "1",
                        "burst", "4000"));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isZero();
        Series series = series(result, "aws-sdk-async", "get");
        assertThat(series.cpuSource()).hasValue(CpuSource.PROCESS);
        assertThat(series.cpuNsPerOp().orElseThrow()).isBetween(10_000.0, 10_000_000.0);
        assertThat(run.markdown())
                .containsPattern("-async +\\|.*\\| process ")
                .doesNotContainPattern("-async +\\| cpu ");
    }

    private static Series series(Result result, String contestant, String operation) {
        return result.series().stream()
                .filter(series -> series.contestant().equals(contestant)
                        && series.operation().equals(operation)
                        && series.outcome() == Outcome.OK)
                .findFirst()
                .orElseThrow();
    }
}
