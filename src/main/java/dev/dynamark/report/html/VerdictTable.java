package dev.dynamark.report.html;

import dev.dynamark.measure.Pair;
import dev.dynamark.report.Figures;
import dev.dynamark.report.OperationTables;
import java.util.List;
import java.util.stream.Collectors;

/** All verdicts of one metric at a glance: operations below each other, contestants side by side. Stateless. */
final class VerdictTable {

    private VerdictTable() {}

    static HtmlTable of(String metric, List<OperationTables> operations, Marks marks) {
        String baseline = marks.all().isEmpty() ? "" : marks.all().get(0).name();
        return ContestantMatrix.of(
                "Verdicts on " + MetricNames.of(metric) + ", times " + baseline,
                operations.stream().map(operation -> row(metric, operation)).toList(),
                marks);
    }

    private static ContestantMatrix.Row row(String metric, OperationTables operation) {
        return new ContestantMatrix.Row(
                operation.title(),
                operation.pairs().stream()
                        .filter(pair -> pair.metric().equals(metric))
                        .collect(Collectors.toMap(
                                pair -> Texts.onOneLine(pair.contestant()),
                                VerdictTable::cell,
                                (first, later) -> first)));
    }

    private static HtmlTable.Cell cell(Pair pair) {
        return new HtmlTable.Cell(
                Texts.onOneLine(pair.verdict()) + " " + Figures.ratio(pair),
                "n " + Tone.of(pair.verdict()).style(),
                "");
    }
}
