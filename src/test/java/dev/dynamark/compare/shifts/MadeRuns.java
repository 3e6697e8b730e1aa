package dev.dynamark.compare.shifts;

import dev.dynamark.measure.Burst;
import dev.dynamark.measure.Environment;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Recorder;
import dev.dynamark.measure.Recording;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Run;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.measure.Validity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Results of made-up runs, one a day, that a real recorder recorded. */
public final class MadeRuns {

    private static final SeriesKey GET = new SeriesKey("dynamorm", "get", Map.of("dataset", "small"));
    private static final Instant FIRST = Instant.parse("2026-01-02T03:04:05Z");
    private static final int OPERATIONS = 100;

    private MadeRuns() {}

    /** Runs around 100 µs, from day {@code shift} on around 120 µs; they scatter by 1 %. */
    public static List<Result> shifted(int days, int shift) {
        Random random = new Random(5);
        return IntStream.range(0, days)
                .mapToObj(day -> {
                    double level = (day < shift ? 100_000 : 120_000) * (1 + 0.01 * random.nextGaussian());
                    return run(day, Math.round(level), Map.of("burst", "50"));
                })
                .toList();
    }

    /** Run {@code run-NN} of commit {@code c0ffeeNN…}, whose operations all took so long. */
    public static Result run(int day, long nanos, Map<String, Object> settings) {
        Recording recording = recording(nanos);
        Run run = new Run(
                String.format("run-%02d", day),
                "CompareSimulation",
                Optional.empty(),
                settings,
                42,
                Mode.MIXED,
                "emulator",
                Map.of("model", "closed"),
                FIRST.plus(day, ChronoUnit.DAYS),
                1_000,
                RunStatus.COMPLETE,
                Optional.empty(),
                List.of("../gatling/run-" + day + "/index.html"),
                Optional.empty());
        return Result.of(
                run,
                MeasuredProcess.injector(environment(day), started(run, recording)),
                Validity.of(List.of(Validity.noFailedOperation(recording))),
                recording);
    }

    private static Recording started(Run run, Recording recording) {
        return new Recording(
                run.startedAt(), run.durationMs(), recording.series(), recording.rounds(), recording.resources());
    }

    private static Recording recording(long nanos) {
        try (Recorder recorder = Recorder.builder().build()) {
            Burst burst = recorder.burst(OPERATIONS);
            for (int i = 0; i < OPERATIONS; i++) {
                burst.succeeded(i, i * nanos, (i + 1) * nanos);
            }
            recorder.record(GET, burst);
            return recorder.stop();
        }
    }

    private static Environment environment(int day) {
        return new Environment(
                "17",
                "vm",
                List.of(),
                "G1",
                256,
                "cpu",
                2,
                4_096,
                "linux",
                "local",
                "apache5",
                Map.of(),
                Optional.of(String.format("c0ffee%02d0123456789", day)),
                Optional.of(false));
    }
}
