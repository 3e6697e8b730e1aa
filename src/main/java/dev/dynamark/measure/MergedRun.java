package dev.dynamark.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs of the same settings as one. */
final class MergedRun {

    private MergedRun() {}

    /** @param runs at least one, in their order */
    static Run of(List<Run> runs) {
        Run first = runs.get(0);
        List<String> from =
                runs.stream().flatMap(run -> origins(run).stream()).distinct().toList();
        Instant start =
                runs.stream().map(Run::startedAt).min(Comparator.naturalOrder()).orElseThrow();
        Instant end = runs.stream()
                .map(run -> run.startedAt().plusMillis(run.durationMs()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Run(
                Run.id(first.simulation(), start) + "-merged-" + Integer.toHexString(from.hashCode()),
                first.simulation(),
                agreed(runs, Run::profile),
                first.settings(),
                first.seed(),
                first.mode(),
                first.tier(),
                first.load(),
                start,
                Duration.between(start, end).toMillis(),
                runs.stream().map(Run::status).max(Comparator.naturalOrder()).orElseThrow(),
                reason(runs),
                runs.stream()
                        .flatMap(run -> run.gatlingReports().stream())
                        .distinct()
                        .toList(),
                Optional.of(from));
    }

    /** The runs it came from: itself, unless it was merged. */
    static List<String> origins(Run run) {
        return run.mergedFrom().orElse(List.of(run.id()));
    }

    private static Optional<String> agreed(List<Run> runs, Function<Run, Optional<String>> text) {
        List<Optional<String>> texts = runs.stream().map(text).distinct().toList();
        return texts.size() == 1 ? texts.get(0) : Optional.empty();
    }

    private static Optional<String> reason(List<Run> runs) {
        String reasons = runs.stream()
                .flatMap(run -> run.reason().map(reason -> run.id() + ": " + reason).stream())
                .distinct()
                .collect(Collectors.joining("; "));
        return Optional.of(reasons).filter(some -> !some.isEmpty());
    }
}
