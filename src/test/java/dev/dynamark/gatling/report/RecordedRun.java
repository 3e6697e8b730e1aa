package dev.dynamark.gatling.report;

import dev.dynamark.measure.Burst;
import dev.dynamark.measure.Environment;
import dev.dynamark.measure.Failure;
import dev.dynamark.measure.FailureCategory;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Recorder;
import dev.dynamark.measure.Recording;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Run;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.measure.Validity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** A run whose durations are made and whose recorder is real. */
final class RecordedRun implements AutoCloseable {

    private final Recorder recorder = Recorder.builder().build();
    private final long origin = System.nanoTime();
    private final String simulation;
    private final long durationMs;

    RecordedRun(String simulation, long durationMs) {
        this.simulation = simulation;
        this.durationMs = durationMs;
        recorder.measure();
    }

    /** A burst in a round; operations follow each other. */
    RecordedRun burst(SeriesKey key, int round, long startMs, int operations, LongSupplier nanos) {
        Burst burst = recorder.burst(operations);
        long at = origin + startMs * 1_000_000;
        for (int i = 0; i < operations; i++) {
            long end = at + nanos.getAsLong();
            burst.succeeded(i, at, end);
            at = end;
        }
        recorder.record(key, burst, round);
        return this;
    }

    /** One operation that fails, in a round. */
    RecordedRun failure(SeriesKey key, int round, long startMs, long nanos, String message) {
        Burst burst = recorder.burst(1);
        long at = origin + startMs * 1_000_000;
        burst.failed(0, at, at + nanos, new Failure(FailureCategory.CLIENT, "made", message));
        recorder.record(key, burst, round);
        return this;
    }

    Result result() {
        Recording recording = recorder.stop();
        Recording lasting = new Recording(
                recording.startedAt(), durationMs, recording.series(), recording.rounds(), recording.resources());
        Run run = new Run(
                "made-1",
                simulation,
                Optional.empty(),
                Map.of(),
                42,
                Mode.MIXED,
                "emulator",
                Map.of("model", "closed"),
                recording.startedAt(),
                durationMs,
                RunStatus.COMPLETE,
                Optional.empty(),
                List.of(),
                Optional.empty());
        return Result.of(
                run,
                MeasuredProcess.injector(Environment.ofThisProcess("none", "none"), lasting),
                Validity.of(List.of()),
                lasting);
    }

    @Override
    public void close() {
        recorder.close();
    }
}
