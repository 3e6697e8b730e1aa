package dev.dynamark.report.html;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.runs.Change;
import dev.dynamark.report.ChangeFigures;
import dev.dynamark.report.ComparedOperation;
import java.util.List;
import java.util.stream.Collectors;

/** What became of one metric at a glance: operations below each other, contestants side by side. Stateless. */
final class ChangeMatrix {

    private ChangeMatrix() {}

    static HtmlTable of(Metric metric, List<ComparedOperation> operations, Marks marks) {
        return ContestantMatrix.of(
                "Changes of " + MetricNames.of(metric.label()) + ", new against base",
                operations.stream().map(operation -> row(metric, operation)).toList(),
                marks);
    }

    private static ContestantMatrix.Row row(Metric metric, ComparedOperation operation) {
        return new ContestantMatrix.Row(
                operation.title(),
                operation.changes().stream()
                        .filter(change -> change.metric() == metric)
                        .collect(Collectors.toMap(
                                change -> Texts.onOneLine(change.key().contestant()),
                                ChangeMatrix::cell,
                                (first, later) -> first)));
    }

    private static HtmlTable.Cell cell(Change change) {
        String verdict = change.verdict().label();
        return new HtmlTable.Cell(
                verdict + ChangeFigures.change(change).map(by -> " " + by).orElse(""),
                "n " + Tone.of(verdict).style(),
                "");
    }
}
