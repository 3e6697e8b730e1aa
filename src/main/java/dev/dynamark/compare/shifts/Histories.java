package dev.dynamark.compare.shifts;

import static java.util.stream.Collectors.toSet;

import dev.dynamark.compare.Measured;
import dev.dynamark.compare.Metric;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.Environment;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.SeriesKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Results of many runs, turned into histories. Runs of other workloads, and CPU time or bytes read at another source, are
 * other histories. What an invalid run measured is left out, but for its errors; aborted runs are left out, and runs that
 * were merged into another of the results. Stateless.
 */
public final class Histories {

    /** What has a history: the figures by which people notice that something changed. */
    public static final List<Metric> METRICS = List.of(
            Metric.MEAN,
            Metric.P50,
            Metric.P99,
            Metric.THROUGHPUT,
            Metric.CPU,
            Metric.BYTES,
            Metric.UNITS,
            Metric.ERROR_RATE);

    private static final Set<Metric> OF_ERRORS = Set.of(Metric.ERRORS, Metric.ERROR_RATE);
    private static final Set<Metric> WITH_SOURCE = Set.of(Metric.CPU, Metric.BYTES);

    private record Key(Workload workload, SeriesKey series, Metric metric, Optional<CpuSource> source) {}

    private Histories() {}

    /** The histories of these results, given in any order; workloads and series in the order they first appear. */
    public static List<History> of(List<Result> results) {
        Set<String> merged = results.stream()
                .flatMap(result -> result.run().mergedFrom().orElse(List.of()).stream())
                .collect(toSet());
        List<Result> ordered = results.stream()
                .filter(result -> result.run().status() != RunStatus.ABORTED)
                .filter(result -> !merged.contains(result.run().id()))
                .sorted(Comparator.comparing((Result result) -> result.run().startedAt())
                        .thenComparing(result -> result.run().id()))
                .toList();
        List<Workload> workloads = ordered.stream()
                .map(result -> Workload.of(result.run()))
                .distinct()
                .toList();
        Map<Key, List<HistoryPoint>> points = new LinkedHashMap<>();
        ordered.forEach(result -> add(points, result));
        return points.entrySet().stream()
                .map(entry -> new History(
                        entry.getKey().workload().describe(workloads),
                        entry.getKey().series(),
                        entry.getKey().metric(),
                        entry.getValue()))
                .toList();
    }

    private static void add(Map<Key, List<HistoryPoint>> points, Result result) {
        Workload workload = Workload.of(result.run());
        for (Measured measured : Measured.of(result).values()) {
            for (Metric metric : METRICS) {
                if (result.validity().valid() || OF_ERRORS.contains(metric)) {
                    metric.value(measured).filter(Double::isFinite).ifPresent(value -> points.computeIfAbsent(
                                    new Key(workload, measured.key(), metric, source(metric, measured)),
                                    key -> new ArrayList<>())
                            .add(point(result, value)));
                }
            }
        }
    }

    private static Optional<CpuSource> source(Metric metric, Measured measured) {
        return WITH_SOURCE.contains(metric) ? measured.succeeded().flatMap(Series::cpuSource) : Optional.empty();
    }

    private static HistoryPoint point(Result result, double value) {
        Optional<Environment> environment =
                result.processes().stream().findFirst().map(MeasuredProcess::environment);
        return new HistoryPoint(
                result.run().id(),
                result.run().startedAt(),
                environment.flatMap(Histories::commit),
                environment.map(Histories::machine).orElse("unknown"),
                value);
    }

    private static Optional<String> commit(Environment environment) {
        return environment.commit().map(commit -> environment.dirty().orElse(false) ? commit + "-dirty" : commit);
    }

    private static String machine(Environment environment) {
        return environment.cpu() + ", " + environment.cores() + " cores, " + environment.os() + ", Java "
                + environment.java() + ", " + environment.gc() + ", " + environment.backend() + ", "
                + environment.httpClient();
    }
}
