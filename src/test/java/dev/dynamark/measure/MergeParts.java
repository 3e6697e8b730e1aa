package dev.dynamark.measure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results to be merged. */
final class MergeParts {

    static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    private MergeParts() {}

    /** A thousand operations of one user in a second. */
    static Recording oneSecond() {
        return Parts.recording(
                Parts.series(Parts.GET, 1_000, 1_000_000, Optional.of(5_000.0), Optional.of(CpuSource.THREAD)));
    }

    static Result result(String run, Instant startedAt, Recording recording) {
        Recording then = new Recording(
                startedAt, recording.durationMs(), recording.series(), recording.rounds(), recording.resources());
        Result part = Parts.part(run, then);
        return new Result(
                Result.FORMAT,
                Result.VERSION,
                part.run(),
                List.of(MeasuredProcess.injector(part.processes().get(0).environment(), then)),
                part.validity(),
                part.series(),
                part.rounds(),
                List.of(),
                List.of(),
                List.of());
    }

    static Result node(Result result, int index) {
        MeasuredProcess process = result.processes().get(0);
        MeasuredProcess node = new MeasuredProcess(
                process.id(),
                process.role(),
                Optional.of(new MeasuredProcess.Node(index, 2)),
                process.startedAt(),
                process.environment(),
                process.resources());
        return new Result(
                Result.FORMAT,
                Result.VERSION,
                result.run(),
                List.of(node),
                result.validity(),
                result.series(),
                result.rounds(),
                List.of(),
                List.of(),
                List.of());
    }

    static Result withRun(Result result, RunStatus status, Optional<String> reason, Map<String, Object> settings) {
        Run run = result.run();
        Run other = new Run(
                run.id(),
                run.simulation(),
                run.profile(),
                settings,
                run.seed(),
                run.mode(),
                run.tier(),
                run.load(),
                run.startedAt(),
                run.durationMs(),
                status,
                reason,
                run.gatlingReports(),
                run.mergedFrom());
        return new Result(
                Result.FORMAT,
                Result.VERSION,
                other,
                result.processes(),
                result.validity(),
                result.series(),
                result.rounds(),
                List.of(),
                List.of(),
                List.of());
    }
}
