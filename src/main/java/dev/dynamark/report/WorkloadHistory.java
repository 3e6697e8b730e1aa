package dev.dynamark.report;

import dev.dynamark.compare.shifts.HistoryPoint;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs of one workload and what they measured. Immutable.
 *
 * @param workload what the runs did, in words
 * @param shifts every shift that was found
 * @param operations in the order in which they first appear
 */
public record WorkloadHistory(String workload, Grid shifts, List<OperationHistory> operations) {

    /** Copies the list. */
    public WorkloadHistory {
        operations = List.copyOf(operations);
    }

    /** A point of each run, the oldest first; what it measured is of any series. */
    public List<HistoryPoint> runs() {
        Map<String, HistoryPoint> byRun = new LinkedHashMap<>();
        operations.stream()
                .flatMap(operation -> operation.histories().stream())
                .flatMap(history -> history.points().stream())
                .forEach(point -> byRun.putIfAbsent(point.run(), point));
        return byRun.values().stream()
                .sorted(Comparator.comparing(HistoryPoint::startedAt).thenComparing(HistoryPoint::run))
                .toList();
    }
}
