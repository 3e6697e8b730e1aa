package dev.dynamark.report;

import dev.dynamark.compare.shifts.History;
import dev.dynamark.compare.shifts.Shift;
import java.util.List;

/**
 * One operation over the runs of one workload. Immutable.
 *
 * @param title the operation and what else tells it apart
 * @param histories of all contestants and metrics
 * @param shifts what was found in them
 */
public record OperationHistory(String title, List<History> histories, List<Shift> shifts) {

    /** Copies the lists. */
    public OperationHistory {
        histories = List.copyOf(histories);
        shifts = List.copyOf(shifts);
    }
}
