package dev.dynamark.cli;

import dev.dynamark.compare.shifts.ChangePoints;
import dev.dynamark.compare.shifts.Histories;
import dev.dynamark.compare.shifts.History;
import dev.dynamark.compare.shifts.Shifts;
import dev.dynamark.measure.Result;
import dev.dynamark.report.ShiftReport;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What results show over time, searched as {@code shifts} does unless told otherwise. Stateless. */
final class HistoryOf {

    private static final double SMALLEST_PERCENT = 1;

    private HistoryOf() {}

    /** A run that is there more than once counts once. */
    static ShiftReport results(Collection<Result> results) {
        Map<String, Result> byRun = new LinkedHashMap<>();
        results.forEach(result -> byRun.putIfAbsent(result.run().id(), result));
        List<History> histories = Histories.of(List.copyOf(byRun.values()));
        Shifts search = new Shifts(new ChangePoints(ChangePoints.USUAL_CHANCE), SMALLEST_PERCENT);
        return new ShiftReport(histories, search.of(histories), ChangePoints.USUAL_CHANCE);
    }
}
