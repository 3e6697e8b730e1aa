package dev.dynamark.bench;

import dev.dynamark.measure.Burst;
import dev.dynamark.measure.Recorder;
import dev.dynamark.measure.SeriesKey;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does recording cost per operation, the pair of clock readings around it included? {@code clockPair} is the part
 * that any measuring pays; {@code metered} bursts also pay for their two readings of the thread's CPU time and
 * allocated bytes, which are system calls and the same for a burst of any length.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class RecorderBenchmark {

    private static final int LONG_BURST = 50;

    /** One recorder for all threads, as in a run. */
    @State(Scope.Benchmark)
    public static class Shared {

        private final Recorder recorder = Recorder.builder().build();
        private final SeriesKey key = SeriesKey.of("contestant", "get");

        @TearDown
        public void stop() {
            recorder.stop();
        }
    }

    @Benchmark
    public long clockPair() {
        long start = System.nanoTime();
        return System.nanoTime() - start;
    }

    @Benchmark
    @Threads(1)
    public void burstOf1ByOneThread(Shared shared) {
        shared.recorder.record(shared.key, run(shared.recorder.burst(1)));
    }

    @Benchmark
    @Threads(2)
    public void burstOf1ByTwoThreads(Shared shared) {
        shared.recorder.record(shared.key, run(shared.recorder.burst(1)));
    }

    @Benchmark
    @Threads(1)
    @OperationsPerInvocation(LONG_BURST)
    public void burstOf50ByOneThread(Shared shared) {
        shared.recorder.record(shared.key, run(shared.recorder.burst(LONG_BURST)));
    }

    @Benchmark
    @Threads(2)
    @OperationsPerInvocation(LONG_BURST)
    public void burstOf50ByTwoThreads(Shared shared) {
        shared.recorder.record(shared.key, run(shared.recorder.burst(LONG_BURST)));
    }

    @Benchmark
    @Threads(1)
    public void meteredBurstOf1ByOneThread(Shared shared) {
        shared.recorder.record(shared.key, runMetered(shared.recorder.burst(1)));
    }

    @Benchmark
    @Threads(1)
    @OperationsPerInvocation(LONG_BURST)
    public void meteredBurstOf50ByOneThread(Shared shared) {
        shared.recorder.record(shared.key, runMetered(shared.recorder.burst(LONG_BURST)));
    }

    @Benchmark
    @Threads(2)
    @OperationsPerInvocation(LONG_BURST)
    public void meteredBurstOf50ByTwoThreads(Shared shared) {
        shared.recorder.record(shared.key, runMetered(shared.recorder.burst(LONG_BURST)));
    }

    private static Burst runMetered(Burst burst) {
        burst.submitted();
        burst.begin();
        run(burst);
        burst.end();
        return burst;
    }

    private static Burst run(Burst burst) {
        for (int i = 0; i < burst.operations(); i++) {
            long start = System.nanoTime();
            burst.succeeded(i, start, System.nanoTime());
        }
        return burst;
    }
}
