package dev.dynamark.compare.statistics;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a {@link Calibration} found beside what is allowed.
 *
 * @param rows one per kind of noise and figure
 */
public record CalibrationReport(List<CalibrationRow> rows) {

    public CalibrationReport {
        rows = List.copyOf(rows);
    }

    /** A table for people. */
    public String text() {
        return rows.stream()
                .map(CalibrationRow::line)
                .collect(Collectors.joining("\n", CalibrationRow.HEADER + "\n", "\n"));
    }

    /** A sentence for each figure outside of its limits; none if all is well. */
    public List<String> broken() {
        return broken(0);
    }

    /**
     * As {@link #broken()} for few series: the limits are wider by so many standard errors of a share of so many series.
     */
    public List<String> broken(double standardErrors) {
        return rows.stream().flatMap(row -> row.broken(standardErrors)).toList();
    }
}
