package dev.dynamark.report;

import dev.dynamark.compare.runs.Change;
import dev.dynamark.compare.runs.ChangeVerdict;
import dev.dynamark.measure.SeriesKey;
import java.util.Optional;

/**
 * One line of the table of changes.
 *
 * @param change empty where one side lacks the whole series
 */
record ChangeRow(SeriesKey key, ChangeVerdict verdict, Optional<Change> change) {

    static ChangeRow of(Change change) {
        return new ChangeRow(change.key(), change.verdict(), Optional.of(change));
    }

    static ChangeRow lacking(SeriesKey key, ChangeVerdict verdict) {
        return new ChangeRow(key, verdict, Optional.empty());
    }

    String metric() {
        return change.map(found -> found.metric().label()).orElse("all");
    }
}
