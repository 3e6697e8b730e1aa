package dev.dynamark.report.html;

import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Timeline;
import dev.dynamark.report.Figures;
import dev.dynamark.report.Grid;
import dev.dynamark.report.OperationTables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers that timelines draw, for those who cannot see them or want them elsewhere. Stateless. */
final class TimelineTable {

    private static final int MOST_ROWS = 400;

    private static final List<Grid.Head> HEADS = List.of(
            new Grid.Head("second", Grid.Align.RIGHT),
            new Grid.Head("contestant", Grid.Align.LEFT),
            new Grid.Head("operations", Grid.Align.RIGHT),
            new Grid.Head("p50 µs", Grid.Align.RIGHT),
            new Grid.Head("p99 µs", Grid.Align.RIGHT),
            new Grid.Head("failed", Grid.Align.RIGHT));

    private TimelineTable() {}

    private record Row(long second, List<String> cells) {}

    /** What is beyond the most rows that a page can bear is only in the result, and the table says so. */
    static HtmlTable of(String caption, OperationTables operation, Marks marks) {
        Map<String, Series> byContestant = new LinkedHashMap<>();
        operation
                .series()
                .forEach(series -> byContestant.merge(
                        series.contestant(), series, (one, other) -> one.outcome() == Outcome.OK ? one : other));
        List<Row> rows = new ArrayList<>();
        byContestant.values().forEach(series -> rows.addAll(rows(series)));
        rows.sort(Comparator.comparingLong(Row::second));
        List<List<String>> shown =
                rows.stream().limit(MOST_ROWS).map(Row::cells).toList();
        List<String> notes = rows.size() > MOST_ROWS
                ? List.of("The first " + MOST_ROWS + " of " + Figures.count(rows.size())
                        + " rows; result.json has all of them, as timeline of each series.")
                : List.of();
        HtmlTable table = HtmlTable.of(caption, new Grid(HEADS, shown, List.of()), marks);
        return new HtmlTable(table.caption(), table.heads(), table.rows(), notes);
    }

    private static List<Row> rows(Series series) {
        Timeline timeline = series.timeline();
        boolean succeeded = series.outcome() == Outcome.OK;
        List<Row> rows = new ArrayList<>();
        for (int step = 0; step < timeline.count().size(); step++) {
            if (timeline.count().get(step) > 0 || timeline.errors().get(step) > 0) {
                long second = (long) step * timeline.stepSeconds();
                rows.add(new Row(
                        second,
                        List.of(
                                Figures.count(second),
                                series.contestant(),
                                succeeded ? Figures.count(timeline.count().get(step)) : Grid.ABSENT,
                                succeeded ? micros(timeline.p50Ns().get(step)) : Grid.ABSENT,
                                succeeded ? micros(timeline.p99Ns().get(step)) : Grid.ABSENT,
                                Figures.count(timeline.errors().get(step)))));
            }
        }
        return rows;
    }

    private static String micros(Long nanos) {
        return nanos == null ? Grid.ABSENT : Figures.micros(nanos.doubleValue());
    }
}
