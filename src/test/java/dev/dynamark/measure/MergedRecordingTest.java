package dev.dynamark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergedRecordingTest {

    private static final int ROUNDS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void measuresAsIfOneProcessHadRecordedAll(long seed) {
        Recorder first = Recorder.builder().process("01-aws-sdk").build();
        Recorder second = Recorder.builder().process("02-aws-sdk").build();
        Recorder together = Recorder.builder().build();
        Parts.record(first, seed, 0, ROUNDS);
        Parts.record(second, seed + 100, ROUNDS, ROUNDS / 2);
        Parts.record(together, seed, 0, ROUNDS);
        Parts.record(together, seed + 100, ROUNDS, ROUNDS / 2);

        List<Series> merged = MergedRecording.of(
                        Parts.recording(),
                        List.of(Parts.part("01-aws-sdk", first.stop()), Parts.part("02-aws-sdk", second.stop())))
                .series();
        List<Series> whole = together.stop().series();

        assertThat(merged).as("seed %d", seed).hasSize(2);
        for (int i = 0; i < 2; i++) {
            isTheSame(merged.get(i), whole.get(i), seed);
        }
    }

    private static void isTheSame(Series merged, Series whole, long seed) {
        assertThat(merged)
                .as("seed %d", seed)
                .usingRecursiveComparison()
                .comparingOnlyFields(
                        "contestant",
                        "operation",
                        "outcome",
                        "tags",
                        "count",
                        "warmUpCount",
                        "burst",
                        "sumNs",
                        "activeNs",
                        "users",
                        "latencyNs",
                        "responseNs",
                        "poolWaitNs",
                        "backoffNs",
                        "throttles",
                        "cpuNsPerOp",
                        "cpuSource",
                        "allocatedBytesPerOp",
                        "readUnitsPerOp",
                        "writeUnitsPerOp",
                        "errors")
                .isEqualTo(whole);
        assertThat(Histograms.decode(merged.histogram())).isEqualTo(Histograms.decode(whole.histogram()));
        assertThat(merged.attemptsPerOp().orElseThrow())
                .isCloseTo(whole.attemptsPerOp().orElseThrow(), within(1e-9));
        assertThat(merged.throughputPerSecond()).isCloseTo(whole.throughputPerSecond(), within(1e-6));
    }

    @Test
    void keepsBlocksAndRoundsWithTheirProcess() {
        Recorder first = Recorder.builder().process("01-aws-sdk").build();
        Recorder second = Recorder.builder().process("02-aws-sdk").build();
        Parts.record(first, 7, 0, 10);
        Parts.record(second, 8, 0, 5);

        Recording merged = MergedRecording.of(
                Parts.recording(),
                List.of(Parts.part("01-aws-sdk", first.stop()), Parts.part("02-aws-sdk", second.stop())));

        assertThat(merged.series().get(0).blocks())
                .extracting(Block::process)
                .containsExactly("01-aws-sdk", "01-aws-sdk", "02-aws-sdk");
        assertThat(merged.rounds()).extracting(Rounds::process).containsExactly("01-aws-sdk", "02-aws-sdk");
        assertThat(merged.rounds()).extracting(rounds -> rounds.block().size()).containsExactly(10, 5);
    }

    @Test
    void weighsWhatIsKnownPerOperationByOperations() {
        Series merged = merge(cpu(100, 30_000, CpuSource.THREAD), cpu(300, 10_000, CpuSource.THREAD));

        assertThat(merged.cpuNsPerOp().orElseThrow()).isCloseTo(15_000, within(1e-6));
        assertThat(merged.allocatedBytesPerOp().orElseThrow()).isCloseTo(30_000, within(1e-6));
        assertThat(merged.cpuSource()).hasValue(CpuSource.THREAD);
    }

    @Test
    void leavesOutPartsThatDidNotMeasureAFigure() {
        Series without = Parts.series(Parts.GET, 900, 1_000, Optional.empty(), Optional.empty());

        assertThat(merge(cpu(100, 30_000, CpuSource.PROCESS), without)
                        .cpuNsPerOp()
                        .orElseThrow())
                .isCloseTo(30_000, within(1e-6));
    }

    @Test
    void neverMixesSourcesOfCpuTime() {
        Series merged = merge(cpu(100, 30_000, CpuSource.THREAD), cpu(100, 10_000, CpuSource.PROCESS));

        assertThat(merged.cpuNsPerOp()).isEmpty();
        assertThat(merged.cpuSource()).isEmpty();
    }

    @Test
    void keepsTagsApart() {
        Series small = cpu(1, 1_000, CpuSource.THREAD);
        Series large = Parts.series(
                new SeriesKey("aws-sdk", "get", Map.of("dataset", "large")),
                2,
                1_000,
                Optional.empty(),
                Optional.empty());

        assertThat(MergedRecording.of(
                                Parts.recording(), List.of(Parts.part("01", small, large), Parts.part("02", small)))
                        .series())
                .extracting(Series::count)
                .containsExactly(2L, 2L);
    }

    @Test
    void isEmptyWithoutParts() {
        assertThat(MergedRecording.of(Parts.recording(), List.of())).isEqualTo(Parts.recording());
    }

    private static Series merge(Series first, Series second) {
        return MergedRecording.of(Parts.recording(), List.of(Parts.part("01", first), Parts.part("02", second)))
                .series()
                .get(0);
    }

    private static Series cpu(long count, double cpuNs, CpuSource source) {
        return Parts.series(Parts.GET, count, 1_000, Optional.of(cpuNs), Optional.of(source));
    }
}
