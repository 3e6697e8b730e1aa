package dev.dynamark.report.html;

import dev.dynamark.measure.Pair;
import dev.dynamark.report.OperationTables;
import dev.dynamark.report.ScaleTables;
import java.util.List;
import java.util.stream.IntStream;

/** What was measured on the same data, as the page shows it. */
record ScaleSection(
        String id,
        String heading,
        List<MetricVerdicts> metrics,
        List<OperationSection> operations,
        HtmlTable waits,
        List<HtmlTable> capacity,
        boolean crowded) {

    private static final int FEW = 6;

    /** @param forests one per operation */
    record MetricVerdicts(String name, HtmlTable table, List<ForestPlot> forests) {}

    static ScaleSection of(String id, ScaleTables scale, Pauses pauses, Marks marks, String unit) {
        List<OperationTables> operations = scale.operations();
        List<String> metrics = operations.stream()
                .flatMap(operation -> operation.pairs().stream())
                .map(Pair::metric)
                .distinct()
                .toList();
        return new ScaleSection(
                id,
                "Results"
                        + scale.title()
                                .map(title -> ": " + Texts.onOneLine(title))
                                .orElse(""),
                IntStream.range(0, metrics.size())
                        .mapToObj(index -> verdicts(id + "-f" + index, metrics.get(index), operations, marks))
                        .toList(),
                IntStream.range(0, operations.size())
                        .mapToObj(index ->
                                OperationSection.of(id + "-o" + index, operations.get(index), pauses, marks, unit))
                        .toList(),
                HtmlTable.of("Waits and attempts", scale.waits(), marks),
                scale
                        .capacity()
                        .map(table -> HtmlTable.of(Texts.onOneLine(table.title()), table.grid(), marks))
                        .stream()
                        .toList(),
                operations.size() > FEW);
    }

    private static MetricVerdicts verdicts(String id, String metric, List<OperationTables> operations, Marks marks) {
        return new MetricVerdicts(
                MetricNames.of(metric),
                VerdictTable.of(metric, operations, marks),
                ForestPlots.of(id, metric, operations, marks));
    }
}
