package dev.dynamark.report;

import dev.dynamark.compare.runs.Change;
import dev.dynamark.measure.SeriesKey;
import java.util.List;

/**
 * What became of one operation, as a table and as what the table was made of. Immutable.
 *
 * @param title the operation and what else tells it apart
 * @param counts how many figures had which verdict
 * @param table every figure of every contestant, and who vanished or is new
 * @param changes in the order of contestants and metrics
 * @param keys the series that either side has
 */
public record ComparedOperation(String title, String counts, Grid table, List<Change> changes, List<SeriesKey> keys) {

    /** Copies the lists. */
    public ComparedOperation {
        changes = List.copyOf(changes);
        keys = List.copyOf(keys);
    }
}
