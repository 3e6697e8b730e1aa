package dev.dynamark.measure;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundsRecordingTest {

    private static final String SDK = "aws-sdk";
    private static final String ENHANCED = "enhanced";

    private final Recorder recorder = Recorder.builder().roundsPerBlock(2).build();

    @AfterEach
    void stop() {
        recorder.close();
    }

    @Test
    void keepsTheExactMeanOfEachRoundOverAllUsers() {
        order(0, SDK, ENHANCED);
        record(SDK, 0, 100, 200);
        record(SDK, 0, 300, 401);
        record(ENHANCED, 0, 7, 8);
        order(1, ENHANCED, SDK);
        record(ENHANCED, 1, 9);
        record(SDK, 1, 11);

        Rounds rounds = onlyRounds();

        assertThat(rounds.contestants()).containsExactly(SDK, ENHANCED);
        assertThat(rounds.meanNs()).containsExactly(List.of(250.25, 7.5), List.of(11.0, 9.0));
        assertThat(rounds.order()).containsExactly(List.of(0, 1), List.of(1, 0));
        assertThat(rounds.burst()).isEqualTo(2);
        assertThat(rounds.cpuNs()).isEmpty();
        assertThat(rounds.allocatedBytes()).isEmpty();
    }

    @Test
    void tellsEachRoundOnceWhenItIsOver() throws InterruptedException {
        BlockingQueue<RoundMeans> told = new LinkedBlockingQueue<>();
        recorder.watchRounds(told::addAll);
        for (int round = 0; round < 4; round++) {
            record(SDK, round, 100 + round);
            record(ENHANCED, round, 200 + round);
        }
        RoundMeans first = told.take();
        RoundMeans second = told.take();
        record(SDK, 4, 104);

        assertThat(first.operation()).isEqualTo("get");
        assertThat(first.meanNs()).isEqualTo(Map.of(SDK, 100.0, ENHANCED, 200.0));
        assertThat(second.meanNs()).isEqualTo(Map.of(SDK, 101.0, ENHANCED, 201.0));
        assertThat(told.take().meanNs()).isEqualTo(Map.of(SDK, 102.0, ENHANCED, 202.0));
        assertThat(recorder.stop().rounds().get(0).meanNs()).hasSize(5);
    }

    @Test
    void givesSeriesAndRoundsTheSameBlocks() {
        for (int round = 0; round < 5; round++) {
            record(SDK, round, 100 + round);
            if (round % 2 == 1) {
                recorder.blockEnded();
            }
        }

        Recording recording = recorder.stop();

        assertThat(recording.rounds().get(0).block()).containsExactly(0, 0, 1, 1, 2);
        assertThat(recording.series().get(0).blocks()).extracting(Block::block).containsExactly(0, 1, 2);
        assertThat(recording.series().get(0).blocks()).extracting(Block::count).containsExactly(2L, 2L, 1L);
    }

    @Test
    void countsTheBlocksOfEachOperationFromItsOwnRounds() {
        record(SDK, "get", 0, 10);
        recorder.blockEnded();
        record(SDK, "put", 0, 10);
        recorder.blockEnded();

        assertThat(recorder.stop().series())
                .allSatisfy(series ->
                        assertThat(series.blocks()).extracting(Block::block).containsExactly(0));
    }

    @Test
    void goesOnWithABlockThatWasEndedTooEarly() {
        record(SDK, 0, 10);
        recorder.blockEnded().toCompletableFuture().join();
        record(SDK, 1, 20);

        assertThat(recorder.stop().series().get(0).blocks())
                .singleElement()
                .satisfies(block -> assertThat(block.count()).isEqualTo(2));
    }

    @Test
    void appendsTheRoundsOfAFurtherLockStepInANewBlock() {
        for (int pass = 0; pass < 3; pass++) {
            for (int round = 0; round < 3; round++) {
                order(round, pass == 1 ? new String[] {ENHANCED, SDK} : new String[] {SDK, ENHANCED});
                record(SDK, round, 100 * pass + round);
                record(ENHANCED, round, 1_000 + 100 * pass + round);
            }
        }

        Recording recording = recorder.stop();
        Rounds rounds = recording.rounds().get(0);

        assertThat(recording.rounds()).hasSize(1);
        assertThat(rounds.meanNs())
                .extracting(row -> row.get(0))
                .containsExactly(0.0, 1.0, 2.0, 100.0, 101.0, 102.0, 200.0, 201.0, 202.0);
        assertThat(rounds.block()).containsExactly(0, 0, 1, 2, 2, 3, 4, 4, 5);
        assertThat(rounds.order().subList(2, 7))
                .containsExactly(List.of(0, 1), List.of(1, 0), List.of(1, 0), List.of(1, 0), List.of(0, 1));
        assertThat(recording.series().get(0).blocks()).extracting(Block::block).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void leavesTheRoundsOfOtherTagsAloneInAFurtherLockStep() {
        Map<String, String> small = Map.of("dataset", "small");
        order(0, SDK);
        recorder.roundOrder("get", small, 0, List.of(SDK));
        record(SDK, 0, 1);
        order(0, SDK);
        record(SDK, 0, 2);
        recorder.record(new SeriesKey(SDK, "get", small), burst(0, 3), 0);

        assertThat(recorder.stop().rounds())
                .extracting(Rounds::meanNs)
                .containsExactlyInAnyOrder(List.of(List.of(1.0), List.of(2.0)), List.of(List.of(3.0)));
    }

    @Test
    void leavesTheMeanOpenWhereNothingSucceeded() {
        order(0, ENHANCED, SDK);
        Burst burst = recorder.burst(1);
        burst.failed(0, 0, 10, Failure.checkFailed("is present"));
        recorder.record(SeriesKey.of(ENHANCED, "get"), burst, 0);
        record(SDK, 0, 30);
        order(1, SDK, ENHANCED);
        record(SDK, 1, 30);

        Rounds rounds = onlyRounds();

        assertThat(rounds.meanNs()).containsExactly(asList(30.0, null), asList(30.0, null));
        assertThat(rounds.order()).containsExactly(List.of(1, 0), List.of(0, 1));
    }

    @Test
    void ordersByStartWhereNoOrderWasAnnounced() {
        recorder.record(SeriesKey.of(SDK, "get"), burst(500, 10), 0);
        recorder.record(SeriesKey.of(ENHANCED, "get"), burst(100, 10), 0);

        assertThat(onlyRounds().order()).containsExactly(List.of(1, 0));
    }

    @Test
    void keepsTagsApart() {
        Map<String, String> small = Map.of("dataset", "small");
        recorder.roundOrder("get", small, 0, List.of(ENHANCED, SDK));
        recorder.record(new SeriesKey(SDK, "get", small), burst(0, 10), 0);
        recorder.record(new SeriesKey(ENHANCED, "get", small), burst(10, 10), 0);
        record(SDK, 0, 10);

        assertThat(recorder.stop().rounds())
                .extracting(Rounds::tags, Rounds::order)
                .containsExactly(
                        tuple(Optional.of(small), List.of(List.of(1, 0))),
                        tuple(Optional.empty(), List.of(List.of(0))));
    }

    @Test
    void dropsWarmUpRounds() {
        recorder.warmUp();
        order(0, SDK, ENHANCED);
        record(SDK, 0, 1);
        recorder.measure();
        order(0, ENHANCED, SDK);
        record(ENHANCED, 0, 30);
        record(SDK, 0, 20);

        assertThat(onlyRounds().meanNs()).containsExactly(List.of(20.0, 30.0));
    }

    @Test
    void hasCpuAndBytesOfMeteredBursts() {
        Burst burst = recorder.burst(1);
        burst.begin();
        burst.succeeded(0, 0, 10);
        burst.end();
        recorder.record(SeriesKey.of(SDK, "get"), burst, 0);
        record(ENHANCED, 0, 10);

        Rounds rounds = onlyRounds();

        assertThat(rounds.cpuNs().orElseThrow().get(0))
                .satisfiesExactly(cpu -> assertThat(cpu).isNotNegative(), none -> assertThat(none)
                        .isNull());
        assertThat(rounds.allocatedBytes()).isPresent();
    }

    @Test
    void hasCpuOfTheProcessOfALongPhaseOnly() {
        Burst longOne = recorder.burst(2);
        longOne.beginPhase();
        long end = System.nanoTime() + ProcessSpan.SHORTEST_NS;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(new byte[10_000_000]).hasSize(10_000_000);
        longOne.succeeded(0, 0, 10);
        longOne.failed(1, 10, 20, Failure.checkFailed("as planned"));
        longOne.endPhase();
        recorder.record(SeriesKey.of(SDK, "get"), longOne, 0);
        Burst shortOne = recorder.burst(1);
        shortOne.beginPhase();
        shortOne.succeeded(0, 0, 10);
        shortOne.endPhase();
        recorder.record(SeriesKey.of(ENHANCED, "get"), shortOne, 0);

        Recording recording = recorder.stop();

        Series ok = recording.series().stream()
                .filter(series -> series.contestant().equals(SDK) && series.outcome() == Outcome.OK)
                .findFirst()
                .orElseThrow();
        assertThat(ok.cpuSource()).hasValue(CpuSource.PROCESS);
        assertThat(ok.cpuNsPerOp().orElseThrow())
                .as("a spin of 500 ms over two operations")
                .isBetween(50e6, 2e9);
        // Not known if a thread of this virtual machine began or ended meanwhile.
        ok.allocatedBytesPerOp().ifPresent(bytes -> assertThat(bytes).isGreaterThanOrEqualTo(5e6));
        assertThat(recording.rounds().get(0).cpuNs().orElseThrow())
                .containsExactly(asList(ok.cpuNsPerOp().orElseThrow(), null));
        assertThat(recording.series())
                .filteredOn(series -> series != ok)
                .allSatisfy(series -> assertThat(series.cpuSource()).isEmpty());
    }

    @Test
    void leavesThreadsUnreadWhereTheProcessIsToBeRead() {
        try (Recorder ofProcess = Recorder.builder().cpu(CpuSource.PROCESS).build()) {
            Burst burst = ofProcess.burst(1);
            burst.begin();
            burst.succeeded(0, 0, 10);
            burst.end();
            ofProcess.record(SeriesKey.of(SDK, "get"), burst, 0);

            assertThat(ofProcess.stop().series()).singleElement().satisfies(series -> {
                assertThat(series.cpuNsPerOp()).isEmpty();
                assertThat(series.allocatedBytesPerOp()).isEmpty();
            });
        }
    }

    @Test
    void hasNoCpuOfTheProcessWhereOneUserWasOutsideThePhase() {
        Burst inside = recorder.burst(1);
        inside.beginPhase();
        inside.succeeded(0, 0, 10);
        inside.endPhase();
        recorder.record(SeriesKey.of(SDK, "get"), inside, 0);
        record(SDK, 0, 10);

        assertThat(onlyRounds().cpuNs()).isEmpty();
    }

    private void order(int round, String... contestants) {
        recorder.roundOrder("get", Map.of(), round, List.of(contestants));
    }

    private void record(String contestant, int round, long... nanos) {
        record(contestant, "get", round, nanos);
    }

    private void record(String contestant, String operation, int round, long... nanos) {
        recorder.record(SeriesKey.of(contestant, operation), burst(0, nanos), round);
    }

    private Burst burst(long start, long... nanos) {
        Burst burst = recorder.burst(nanos.length);
        long clock = start;
        for (int i = 0; i < nanos.length; i++) {
            burst.succeeded(i, clock, clock + nanos[i]);
            clock += nanos[i];
        }
        return burst;
    }

    private Rounds onlyRounds() {
        Recording recording = recorder.stop();
        assertThat(recording.rounds()).hasSize(1);
        return recording.rounds().get(0);
    }
}
