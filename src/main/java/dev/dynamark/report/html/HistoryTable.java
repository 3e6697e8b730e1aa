package dev.dynamark.report.html;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.shifts.History;
import dev.dynamark.compare.shifts.HistoryPoint;
import dev.dynamark.report.Figures;
import dev.dynamark.report.Grid;
import dev.dynamark.report.MetricFigures;
import dev.dynamark.report.OperationHistory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The numbers that histories draw, for those who cannot see them or want them elsewhere. Stateless. */
final class HistoryTable {

    private static final int MOST_ROWS = 400;

    private record Row(int number, String contestant) {}

    private HistoryTable() {}

    /** The newest runs; what is beyond the most rows that a page can bear is in their results. */
    static HtmlTable of(String caption, OperationHistory operation, HistoryRuns runs, Marks marks) {
        List<Metric> metrics =
                operation.histories().stream().map(History::metric).distinct().toList();
        Map<Row, Map<Metric, String>> rows =
                new TreeMap<>(Comparator.comparing(Row::number).reversed().thenComparing(Row::contestant));
        for (History history : operation.histories()) {
            for (HistoryPoint point : history.points()) {
                rows.computeIfAbsent(
                                new Row(runs.number(point.run()), history.key().contestant()), row -> new TreeMap<>())
                        .put(history.metric(), MetricFigures.number(history.metric(), point.value()));
            }
        }
        List<Grid.Head> heads = new ArrayList<>(
                List.of(new Grid.Head("run", Grid.Align.RIGHT), new Grid.Head("contestant", Grid.Align.LEFT)));
        metrics.forEach(metric -> heads.add(
                new Grid.Head((metric.label() + " " + MetricFigures.unit(metric)).strip(), Grid.Align.RIGHT)));
        List<List<String>> cells = rows.entrySet().stream()
                .limit(MOST_ROWS)
                .map(row -> cells(row.getKey(), row.getValue(), metrics))
                .toList();
        HtmlTable table = HtmlTable.of(caption, new Grid(heads, cells, List.of()), marks);
        return rows.size() <= MOST_ROWS
                ? table
                : new HtmlTable(
                        table.caption(),
                        table.heads(),
                        table.rows(),
                        List.of("The newest " + MOST_ROWS + " of " + Figures.count(rows.size()) + " rows."));
    }

    private static List<String> cells(Row row, Map<Metric, String> values, List<Metric> metrics) {
        List<String> cells = new ArrayList<>(List.of(Figures.count(row.number()), row.contestant()));
        metrics.forEach(metric -> cells.add(values.getOrDefault(metric, Grid.ABSENT)));
        return cells;
    }
}
