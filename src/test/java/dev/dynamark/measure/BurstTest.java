package dev.dynamark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class BurstTest {

    private static final SeriesKey GET = SeriesKey.of("aws-sdk", "get");
    private static final Failure REFUSED = Failure.checkFailed("is present");

    private final Recorder recorder = Recorder.builder().build();

    @AfterEach
    void stop() {
        recorder.close();
    }

    @Test
    void countsTheCpuOfABusyLoop() {
        Series series = run(5, () -> spinUntil(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(20)));

        assertThat(series.cpuSource()).hasValue(CpuSource.THREAD);
        // A busy machine gives the loop less than the whole time, but never more.
        assertThat(series.cpuNsPerOp().orElseThrow())
                .isPositive()
                .isLessThan(series.latencyNs().mean() * 1.1);
    }

    @Test
    void countsNoCpuOfASleepingThread() {
        Series series = run(5, () -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20)));

        assertThat(series.cpuNsPerOp().orElseThrow())
                .isLessThan(series.latencyNs().mean() * 0.2);
    }

    @Test
    void countsAllocatedBytes() {
        int mebibyte = 1 << 20;
        byte[][] sink = new byte[1][];
        Series series = run(50, () -> sink[0] = new byte[mebibyte]);

        assertThat(sink[0]).hasSize(mebibyte);
        assertThat(series.allocatedBytesPerOp().orElseThrow()).isCloseTo(mebibyte, within(mebibyte * 0.05));
    }

    @Test
    void sharesCpuAndBytesWithFailedOperations() {
        Burst burst = recorder.burst(2);
        burst.begin();
        byte[] megabytes = new byte[4 << 20];
        burst.succeeded(0, 0, 10);
        burst.failed(1, 10, 20, REFUSED);
        burst.end();
        recorder.record(GET, burst);

        assertThat(megabytes).isNotEmpty();
        assertThat(recorder.stop().series())
                .allSatisfy(series ->
                        assertThat(series.allocatedBytesPerOp().orElseThrow()).isCloseTo(2 << 20, within(100_000.0)));
    }

    @Test
    void reportsWaitingForAPoolThreadApart() throws Exception {
        Burst burst = recorder.burst(1);
        burst.submitted();
        long submitted = System.nanoTime();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            pool.submit(() -> spinUntil(submitted + TimeUnit.MILLISECONDS.toNanos(30)));
            pool.submit(() -> {
                        burst.begin();
                        long start = System.nanoTime();
                        burst.succeeded(0, start, start + 1_000);
                        burst.end();
                    })
                    .get();
        } finally {
            pool.shutdown();
        }
        recorder.record(GET, burst);

        Series series = recorder.stop().series().get(0);

        assertThat(series.poolWaitNs().orElseThrow().min()).isGreaterThanOrEqualTo(29_000_000);
        assertThat(series.latencyNs().max()).isEqualTo(1_000);
        assertThat(series.activeNs()).isGreaterThanOrEqualTo(29_000_000);
    }

    @Test
    void measuresNeitherWaitNorCpuWithoutPoolThread() {
        Burst burst = recorder.burst(1);
        burst.bind();
        burst.unbind();
        burst.succeeded(0, 0, 10);
        recorder.record(GET, burst);

        Series series = recorder.stop().series().get(0);

        assertThat(series.poolWaitNs()).isEmpty();
        assertThat(series.cpuNsPerOp()).isEmpty();
        assertThat(series.cpuSource()).isEmpty();
        assertThat(series.allocatedBytesPerOp()).isEmpty();
        assertThat(series.responseNs()).isEmpty();
        assertThat(series.attemptsPerOp()).isEmpty();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void measuresNeitherCpuNorBytesOfVirtualThreads() throws Exception {
        Burst burst = recorder.burst(1);
        startVirtual(() -> {
                    burst.begin();
                    burst.succeeded(0, 0, 10);
                    burst.end();
                })
                .join();
        recorder.record(GET, burst);

        Series series = recorder.stop().series().get(0);

        assertThat(series.cpuNsPerOp()).isEmpty();
        assertThat(series.allocatedBytesPerOp()).isEmpty();
    }

    @Test
    void recordsTheOperationsThatRan() {
        Burst burst = recorder.burst(5);
        burst.succeeded(0, 0, 10);
        burst.failed(1, 10, 30, REFUSED);
        recorder.record(GET, burst);

        assertThat(recorder.stop().series()).extracting(Series::count).containsExactly(1L, 1L);
    }

    @Test
    void ignoresABurstInWhichNothingRan() {
        recorder.record(GET, recorder.burst(5), 0);

        Recording recording = recorder.stop();

        assertThat(recording.series()).isEmpty();
        assertThat(recording.rounds()).isEmpty();
    }

    @Test
    void countsEveryOperationOfARefusedBurstAsAnError() {
        Burst burst = recorder.burst(3);
        burst.submitted();
        burst.begin();
        burst.refused(REFUSED);
        burst.end();
        recorder.record(GET, burst, 0);
        Burst ran = recorder.burst(1);
        ran.succeeded(0, 0, 1_000_000);
        recorder.record(GET, ran, 0);

        Recording recording = recorder.stop();

        assertThat(recording.series())
                .satisfiesExactly(
                        ok -> {
                            assertThat(ok.count()).isEqualTo(1);
                            assertThat(ok.latencyNs().mean()).isEqualTo(1_000_000);
                            assertThat(ok.throughputPerSecond()).isEqualTo(1_000);
                        },
                        error -> {
                            assertThat(error.outcome()).isEqualTo(Outcome.ERROR);
                            assertThat(error.count()).isEqualTo(3);
                            assertThat(error.sumNs()).isZero();
                            assertThat(error.activeNs()).isEqualTo(1_000_000);
                            assertThat(error.poolWaitNs()).isEmpty();
                            assertThat(error.cpuNsPerOp()).isEmpty();
                            assertThat(error.errors())
                                    .extracting(ErrorCount::count)
                                    .containsExactly(3L);
                        });
        assertThat(recording.rounds().get(0).meanNs()).containsExactly(List.of(1_000_000.0));
    }

    @Test
    void hasNoResponseTimeOfARefusedArrival() {
        Burst burst = recorder.burst(1);
        burst.due(System.nanoTime());
        burst.refused(REFUSED);
        recorder.record(GET, burst);

        Series series = recorder.stop().series().get(0);

        assertThat(series.responseNs()).isEmpty();
        assertThat(series.throughputPerSecond()).isZero();
    }

    @Test
    void keepsTheFailureOfABurstRefusedInTheWarmUp() {
        recorder.warmUp();
        Burst burst = recorder.burst(3);
        burst.refused(REFUSED);
        recorder.record(GET, burst);

        assertThat(recorder.warmUpFailures().get("aws-sdk").failure()).isEqualTo(REFUSED);
        assertThat(recorder.stop().series()).isEmpty();
    }

    @Test
    void cannotBeRefusedAfterItRan() {
        Burst burst = recorder.burst(2);
        burst.succeeded(0, 0, 1);

        assertThatThrownBy(() -> burst.refused(REFUSED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A burst of which 1 operations ran cannot be refused");
    }

    @Test
    void knowsItsFailures() {
        Burst burst = recorder.burst(3);
        assertThat(burst.firstFailure()).isEmpty();
        burst.succeeded(0, 0, 1);
        burst.failed(1, 1, 2, REFUSED);
        burst.failed(2, 2, 3, Failure.checkFailed("another"));

        assertThat(burst.operations()).isEqualTo(3);
        assertThat(burst.failures()).isEqualTo(2);
        assertThat(burst.firstFailure()).hasValue(REFUSED);
    }

    @Test
    void refusesToRejectWhatNeverRan() {
        assertThatThrownBy(() -> recorder.burst(2).reject(1, REFUSED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Operation 1 of the burst has no sample to reject");
    }

    @Test
    void refusesASecondSampleOfAnOperation() {
        Burst burst = recorder.burst(2);
        burst.succeeded(1, 0, 1);

        assertThatThrownBy(() -> burst.succeeded(1, 1, 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Operation 1 of the burst has a sample already");
    }

    @Test
    void refusesAnIntendedStartOfManyOperations() {
        assertThatThrownBy(() -> recorder.burst(2).due(5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("An intended start needs a burst of 1 operation, not of 2");
    }

    private Series run(int operations, Runnable operation) {
        Burst burst = recorder.burst(operations);
        burst.begin();
        for (int i = 0; i < operations; i++) {
            long start = System.nanoTime();
            operation.run();
            burst.succeeded(i, start, System.nanoTime());
        }
        burst.end();
        recorder.record(GET, burst);
        return recorder.stop().series().get(0);
    }

    private static void spinUntil(long deadline) {
        while (System.nanoTime() - deadline < 0) {
            Thread.onSpinWait();
        }
    }

    /** By name, because the project is compiled for Java 17. */
    private static Thread startVirtual(Runnable work)
            throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        return (Thread)
                Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, work);
    }
}
