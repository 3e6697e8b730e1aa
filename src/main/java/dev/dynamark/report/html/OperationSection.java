package dev.dynamark.report.html;

import dev.dynamark.report.OperationTables;
import java.util.List;

/** One operation at one scale, as the page shows it. */
record OperationSection(
        String id,
        String heading,
        String counts,
        List<Verdicts.Sentence> sentences,
        HtmlTable comparison,
        HtmlTable ratios,
        List<LineChart> percentiles,
        List<BarChart> costs,
        List<LineChart> timelines,
        HtmlTable seconds) {

    static OperationSection of(String id, OperationTables operation, Pauses pauses, Marks marks, String unit) {
        String heading = Texts.onOneLine(operation.title());
        return new OperationSection(
                id,
                heading,
                Verdicts.counts(operation),
                new Verdicts(unit).of(operation, marks),
                HtmlTable.of(heading + ", contestants side by side", operation.comparison(), marks),
                HtmlTable.of(heading + ", ratios by " + unit, operation.ratios(), marks),
                PercentilePlot.of(id + "-p", operation, marks),
                BarCharts.of(id + "-b", operation, marks),
                Timelines.of(id + "-t", operation, pauses, marks),
                TimelineTable.of(heading + ", second by second", operation, marks));
    }
}
