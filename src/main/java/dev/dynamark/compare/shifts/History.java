package dev.dynamark.compare.shifts;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.dynamark.compare.Metric;
import dev.dynamark.measure.SeriesKey;
import java.util.List;
import java.util.Map;

/**
 * One metric of one series over runs of the same workload. Immutable.
 *
 * @param workload what the runs did, in words; not null
 * @param key whose it is; not null
 * @param metric what was measured; not null
 * @param points runs that measured it, the oldest first
 */
public record History(String workload, SeriesKey key, Metric metric, List<HistoryPoint> points) {

    public History {
        requireNonNull(workload, "workload");
        requireNonNull(key, "key");
        requireNonNull(metric, "metric");
        points = List.copyOf(points);
    }

    /** What to call it within its workload, such as {@code dynamorm get (dataset small) p50}. */
    public String name() {
        return series() + " " + metric.label();
    }

    /** Whose it is, such as {@code dynamorm get (dataset small)}. */
    public String series() {
        String name = key.contestant() + " " + key.operation();
        if (key.tags().isEmpty()) {
            return name;
        }
        return key.tags().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(tag -> tag.getKey() + " " + tag.getValue())
                .collect(joining(", ", name + " (", ")"));
    }

    double[] values() {
        return points.stream().mapToDouble(HistoryPoint::value).toArray();
    }
}
