package dev.dynamark.report.html;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.runs.Change;
import dev.dynamark.report.ChangeFigures;
import dev.dynamark.report.ComparedOperation;
import dev.dynamark.report.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What became of one metric at a glance: operations below each other, contestants side by side. Stateless. */
final class ChangeMatrix {

    private ChangeMatrix() {}

    static HtmlTable of(Metric metric, List<ComparedOperation> operations, Marks marks) {
        Set<String> compared = operations.stream()
                .flatMap(operation -> operation.changes().stream())
                .filter(change -> change.metric() == metric)
                .map(change -> Texts.onOneLine(change.key().contestant()))
                .collect(Collectors.toSet());
        List<Mark> columns = marks.all().stream()
                .filter(mark -> compared.contains(mark.name()))
                .toList();
        List<HtmlTable.Head> heads = new ArrayList<>();
        heads.add(new HtmlTable.Head("operation", "w"));
        columns.forEach(mark -> heads.add(new HtmlTable.Head(mark.name(), "n")));
        return new HtmlTable(
                "Changes of " + MetricNames.of(metric.label()) + ", new against base",
                heads,
                operations.stream()
                        .map(operation -> row(metric, operation, columns))
                        .toList(),
                List.of());
    }

    private static List<HtmlTable.Cell> row(Metric metric, ComparedOperation operation, List<Mark> columns) {
        List<HtmlTable.Cell> cells = new ArrayList<>();
        cells.add(new HtmlTable.Cell(Texts.onOneLine(operation.title()), "w short", ""));
        for (Mark mark : columns) {
            cells.add(operation.changes().stream()
                    .filter(change -> change.metric() == metric)
                    .filter(change -> Texts.onOneLine(change.key().contestant()).equals(mark.name()))
                    .findFirst()
                    .map(ChangeMatrix::cell)
                    .orElse(new HtmlTable.Cell(Grid.ABSENT, "n", "")));
        }
        return cells;
    }

    private static HtmlTable.Cell cell(Change change) {
        String verdict = change.verdict().label();
        return new HtmlTable.Cell(
                verdict + ChangeFigures.change(change).map(by -> " " + by).orElse(""),
                "n " + Tone.of(verdict).style(),
                "");
    }
}
