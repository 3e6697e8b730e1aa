package dev.dynamark.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Results of several injectors, or of several runs, as one: as if one recorder had seen all samples. Counts, sums and
 * histograms add, so that percentiles are those of all samples; rounds and blocks are kept, each with its process.
 * What was judged, namely comparisons, validity and budgets, is not merged: it must be judged anew, and until then only
 * failed operations are checked. Runs that overlap in time were one load: their throughput and users add. Stateless.
 */
public final class MergedResult {

    private MergedResult() {}

    /**
     * One result of all; the order they are given in does not matter.
     *
     * @param results at least two, of the same simulation and settings; none of them twice, nor a result and one that
     *     was merged from it
     * @throws IllegalArgumentException if they cannot be merged; the message says which and why
     */
    public static Result of(List<Result> results) {
        if (results.size() < 2) {
            throw new IllegalArgumentException("Expected at least 2 results to merge, found " + results.size());
        }
        List<Result> ordered = results.stream()
                .sorted(Comparator.comparing(MergedResult::startedAt)
                        .thenComparing(result -> result.run().id())
                        .thenComparing(result -> nodes(result).toString())
                        .thenComparing(result -> ids(result).toString()))
                .toList();
        RunSettings.requireSame(ordered.stream().map(Result::run).toList());
        SameProcess.refuse(ordered);
        return merged(MergedProcesses.renamed(ordered));
    }

    private static Result merged(List<Result> results) {
        Recording recording = recording(results);
        List<MeasuredProcess> processes =
                results.stream().flatMap(result -> result.processes().stream()).toList();
        return Result.of(
                        MergedRun.of(results.stream().map(Result::run).toList()),
                        processes,
                        Validity.of(List.of(Validity.noFailedOperation(recording))),
                        recording)
                .withContestants(contestants(results));
    }

    private static Recording recording(List<Result> results) {
        Instant start = startedAt(results.get(0));
        Map<List<Object>, List<MergedSeries.Part>> byKey = new LinkedHashMap<>();
        for (Result result : results) {
            Instant startedAt = startedAt(result);
            double from = Duration.between(start, startedAt).toMillis();
            MeasuredTime.Stretch stretch =
                    new MeasuredTime.Stretch(from, from + result.run().durationMs());
            result.series().forEach(series -> byKey.computeIfAbsent(
                            List.of(series.key(), series.outcome()), key -> new ArrayList<>())
                    .add(new MergedSeries.Part(startedAt, stretch, series)));
        }
        List<Series> series = byKey.values().stream()
                .map(parts -> new MergedSeries(start, parts).series())
                .toList();
        List<Rounds> rounds =
                results.stream().flatMap(result -> result.rounds().stream()).toList();
        // A result of several processes carries readings with each of them, not with the recording.
        return new Recording(start, 0, series, rounds, Resources.NONE);
    }

    /** Contestants of the same id are told once; the earliest result's words stand. */
    private static List<MeasuredContestant> contestants(List<Result> results) {
        Map<String, MeasuredContestant> byId = new LinkedHashMap<>();
        results.stream()
                .flatMap(result -> result.contestants().stream())
                .forEach(contestant -> byId.putIfAbsent(contestant.id(), contestant));
        return List.copyOf(byId.values());
    }

    /** When its timelines begin. */
    private static Instant startedAt(Result result) {
        return result.processes().stream()
                .map(MeasuredProcess::startedAt)
                .min(Comparator.naturalOrder())
                .orElse(result.run().startedAt());
    }

    private static List<Integer> nodes(Result result) {
        return result.processes().stream()
                .flatMap(process -> process.node().stream())
                .map(MeasuredProcess.Node::index)
                .toList();
    }

    private static List<String> ids(Result result) {
        return result.processes().stream().map(MeasuredProcess::id).toList();
    }
}
