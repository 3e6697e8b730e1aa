package dev.dynamark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecorderTest {

    private static final SeriesKey GET = SeriesKey.of("aws-sdk", "get");
    private static final SeriesKey OTHER_GET = SeriesKey.of("enhanced", "get");
    private static final Failure REFUSED = Failure.checkFailed("is present");

    private final Recorder recorder = Recorder.builder().build();

    @AfterEach
    void stop() {
        recorder.close();
    }

    @Test
    void losesNothingOfConcurrentThreadsAndBlocks() throws Exception {
        int threads = 4;
        int bursts = 20_000;
        onThreads(threads, () -> {
            for (int i = 0; i < bursts; i++) {
                recorder.record(GET, burst(100, 200, 300));
                if (i % 1_000 == 0) {
                    // Waited for: a reader that gets no processor would end many blocks at once.
                    recorder.blockEnded().toCompletableFuture().get(30, TimeUnit.SECONDS);
                }
            }
            return null;
        });

        Series series = only(recorder.stop());

        assertThat(series.count()).isEqualTo(3L * threads * bursts);
        assertThat(series.sumNs()).isEqualTo(600L * threads * bursts);
        assertThat(series.blocks()).hasSizeGreaterThan(4);
        assertThat(series.blocks().stream().mapToLong(Block::count).sum()).isEqualTo(series.count());
        assertThat(sum(series.timeline().count())).isEqualTo(series.count());
        assertThat(Histograms.decode(series.histogram()).getTotalCount()).isEqualTo(series.count());
    }

    @Test
    void mergesThreadsIntoExactPercentiles() throws Exception {
        List<Long> shuffled = new ArrayList<>();
        for (long n = 1; n <= 100_000; n++) {
            shuffled.add(n * 1_000);
        }
        Collections.shuffle(shuffled, new Random(7));
        List<List<Long>> halves = List.of(shuffled.subList(0, 50_000), shuffled.subList(50_000, 100_000));
        onThreads(2, index -> () -> {
            halves.get(index).forEach(nanos -> recorder.record(GET, burst(nanos)));
            return null;
        });

        Series series = only(recorder.stop());
        Distribution latency = series.latencyNs();

        assertThat(latency.mean()).isEqualTo(50_000_500.0);
        assertThat((double) latency.p50()).isCloseTo(50e6, within(50e3));
        assertThat((double) latency.p90()).isCloseTo(90e6, within(90e3));
        assertThat((double) latency.p99()).isCloseTo(99e6, within(99e3));
        assertThat((double) latency.p999()).isCloseTo(99.9e6, within(99.9e3));
        assertThat((double) latency.max()).isCloseTo(100e6, within(100e3));
        assertThat((double) latency.min()).isCloseTo(1_000, within(1.0));
        Histogram merged = new Histogram(3);
        series.blocks().forEach(block -> merged.add(Histograms.decode(block.histogram())));
        assertThat(merged.getValueAtPercentile(99)).isEqualTo(latency.p99());
    }

    @Test
    void clampsWhatIsTooLongOrTooShortForTheHistogram() {
        recorder.record(GET, burst(0, 120_000_000_000L));

        Series series = only(recorder.stop());

        assertThat(series.latencyNs().min()).isEqualTo(1);
        assertThat(series.latencyNs().max()).isBetween(60_000_000_000L, 60_050_000_000L);
        assertThat(series.sumNs()).isEqualTo(120_000_000_000L);
    }

    @Test
    void dropsWarmUpSamplesAndCountsThem() {
        recorder.warmUp();
        Burst before = recorder.burst(1);
        recorder.record(GET, burst(5, 5, 5));
        recorder.measure();
        before.succeeded(0, 0, 5);
        recorder.record(GET, before);
        recorder.record(GET, burst(100));

        Series series = only(recorder.stop());

        assertThat(series.warmUpCount()).isEqualTo(4);
        assertThat(series.count()).isEqualTo(1);
        assertThat(series.latencyNs().max()).isEqualTo(100);
    }

    @Test
    void keepsTheFirstWarmUpFailureOfEachContestant() {
        recorder.warmUp();
        recorder.record(GET, failing(REFUSED));
        recorder.record(GET, failing(Failure.checkFailed("something else")));
        recorder.record(OTHER_GET, burst(5));

        assertThat(recorder.warmUpFailures()).containsOnlyKeys("aws-sdk");
        assertThat(recorder.warmUpFailures().get("aws-sdk").failure()).isEqualTo(REFUSED);
        assertThat(recorder.stop().series()).isEmpty();
    }

    @Test
    void namesAndCountsTheOperationThatFailedInTheWarmUp() {
        recorder.warmUp();
        recorder.record(GET, burst(5, 5));
        recorder.record(new SeriesKey("aws-sdk", "get", Map.of("dataset", "small")), failing(REFUSED));
        recorder.record(SeriesKey.of("aws-sdk", "put"), failing(Failure.checkFailed("something else")));
        recorder.record(GET, failing(Failure.checkFailed("something else")));
        recorder.record(OTHER_GET, burst(5));
        recorder.measure();
        recorder.record(GET, failing(REFUSED));

        assertThat(recorder.warmUpFailures()).isEqualTo(Map.of("aws-sdk", new WarmUpFailure("get", REFUSED, 2, 4)));
    }

    @Test
    void keepsMeasuredFailuresOutOfTheWarmUp() {
        recorder.record(GET, failing(REFUSED));

        assertThat(recorder.warmUpFailures()).isEmpty();
    }

    @Test
    void movesRejectedSamplesToTheErrorSeries() {
        Burst burst = burst(100, 200, 300, 400);
        burst.reject(1, REFUSED);
        burst.reject(3, Failure.of(new IllegalStateException()));
        burst.reject(3, REFUSED);
        recorder.record(GET, burst);

        Recording recording = recorder.stop();
        Series ok = series(recording, Outcome.OK);
        Series error = series(recording, Outcome.ERROR);

        assertThat(ok.count()).isEqualTo(2);
        assertThat(ok.sumNs()).isEqualTo(400);
        assertThat(ok.latencyNs().max()).isEqualTo(300);
        assertThat(ok.errors()).isEmpty();
        assertThat(ok.activeNs()).isEqualTo(1_000);
        assertThat(error.activeNs()).isEqualTo(1_000);
        assertThat(error.count()).isEqualTo(2);
        assertThat(error.sumNs()).isEqualTo(600);
        assertThat(error.errors())
                .containsExactlyInAnyOrder(
                        new ErrorCount("is present", FailureCategory.CHECK_FAILED, "check failed: is present", 1),
                        new ErrorCount(
                                "IllegalStateException", FailureCategory.CLIENT, "client: IllegalStateException", 1));
        assertThat(sum(ok.timeline().count())).isEqualTo(2);
        assertThat(sum(ok.timeline().errors())).isEqualTo(2);
        assertThat(sum(error.timeline().count())).isEqualTo(2);
    }

    @Test
    void takesTheElapsedTimeInTheOpenModel() {
        for (int arrival = 0; arrival < 10; arrival++) {
            Burst burst = recorder.burst(1);
            long due = arrival * 1_000_000L;
            burst.due(due);
            burst.succeeded(0, due + 50_000, due + 250_000);
            recorder.record(GET, burst);
        }

        Series series = only(recorder.stop());

        assertThat(series.latencyNs().mean()).isEqualTo(200_000);
        assertThat(series.responseNs())
                .hasValueSatisfying(response -> assertThat(response.mean()).isCloseTo(250_000, within(250.0)));
        assertThat(series.throughputPerSecond()).isCloseTo(10 / 0.0092, within(0.1));
    }

    @Test
    void keepsTagsApart() {
        recorder.record(new SeriesKey("aws-sdk", "get", Map.of("dataset", "small")), burst(1));
        recorder.record(new SeriesKey("aws-sdk", "get", Map.of("dataset", "large")), burst(1));
        recorder.record(GET, burst(1));

        assertThat(recorder.stop().series())
                .extracting(Series::tags)
                .containsExactly(
                        Optional.of(Map.of("dataset", "small")),
                        Optional.of(Map.of("dataset", "large")),
                        Optional.empty());
    }

    @Test
    void keepsWhatEndedThreadsRecorded() throws Exception {
        for (int i = 0; i < 50; i++) {
            onThreads(1, () -> {
                recorder.record(GET, burst(7));
                return null;
            });
            recorder.blockEnded().toCompletableFuture().get();
        }

        assertThat(only(recorder.stop()).count()).isEqualTo(50);
    }

    @Test
    void readsTheProcess() {
        recorder.poolQueue(() -> 3);
        recorder.userStarted();

        Resources resources = recorder.stop().resources();

        assertThat(resources.stepSeconds()).isEqualTo(1);
        assertThat(resources.activeUsers()).hasValue(List.of(1L));
        assertThat(resources.poolQueued()).hasValue(List.of(3L));
        assertThat(resources.heapMb().orElseThrow())
                .allSatisfy(heap -> assertThat(heap).isPositive());
        assertThat(resources.threads().orElseThrow())
                .allSatisfy(count -> assertThat(count).isPositive());
        assertThat(resources.cpuPercent().orElseThrow())
                .allSatisfy(cpu -> assertThat(cpu).isNotNegative());
    }

    @Test
    void hasNoPoolReadingWithoutPool() {
        assertThat(recorder.stop().resources().poolQueued()).isEmpty();
    }

    @Test
    void stopsOnceForAllCallers() throws Exception {
        recorder.record(GET, burst(1));
        List<Recording> recordings = onThreads(8, recorder::stop);

        assertThat(recordings).allSatisfy(recording -> assertThat(recording).isSameAs(recordings.get(0)));
        assertThat(only(recordings.get(0)).count()).isEqualTo(1);
    }

    @Test
    void stopsFromTheEndOfABlock() throws Exception {
        recorder.record(GET, burst(1));

        Recording recording = recorder.blockEnded()
                .thenApply(ended -> recorder.stop())
                .toCompletableFuture()
                .get();

        assertThat(only(recording).count()).isEqualTo(1);
    }

    @Test
    void dropsWhatComesAfterItStopped() {
        recorder.record(GET, burst(1));
        Recording recording = recorder.stop();
        recorder.record(GET, burst(1));

        assertThat(recorder.blockEnded().toCompletableFuture()).isCompleted();
        assertThat(only(recorder.stop()).count()).isEqualTo(1);
        assertThat(recorder.stop()).isSameAs(recording);
    }

    @Test
    void refusesBlocksAndBurstsOfNothing() {
        assertThatThrownBy(() -> recorder.burst(0)).hasMessage("A burst has at least 1 operation, not 0");
        assertThatThrownBy(() -> Recorder.builder().roundsPerBlock(0))
                .hasMessage("A block has at least 1 round, not 0");
    }

    private Burst burst(long... nanos) {
        Burst burst = recorder.burst(nanos.length);
        long clock = 1_000;
        for (int i = 0; i < nanos.length; i++) {
            burst.succeeded(i, clock, clock + nanos[i]);
            clock += nanos[i];
        }
        return burst;
    }

    private Burst failing(Failure failure) {
        Burst burst = recorder.burst(1);
        burst.failed(0, 0, 10, failure);
        return burst;
    }

    private static Series only(Recording recording) {
        assertThat(recording.series()).hasSize(1);
        return recording.series().get(0);
    }

    private static Series series(Recording recording, Outcome outcome) {
        return recording.series().stream()
                .filter(series -> series.outcome() == outcome)
                .findFirst()
                .orElseThrow();
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private static <T> List<T> onThreads(int count, Callable<T> work) throws Exception {
        return onThreads(count, index -> work);
    }

    private static <T> List<T> onThreads(int count, IntFunction<Callable<T>> works) throws Exception {
        CyclicBarrier together = new CyclicBarrier(count);
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Callable<T> work = works.apply(i);
                futures.add(threads.submit(() -> {
                    together.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
