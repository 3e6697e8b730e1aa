package dev.dynamark.report.html;

import dev.dynamark.measure.Pair;
import dev.dynamark.report.Figures;
import dev.dynamark.report.Grid;
import dev.dynamark.report.OperationTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All verdicts of one metric at a glance: operations below each other, contestants side by side. Stateless. */
final class VerdictTable {

    private VerdictTable() {}

    static HtmlTable of(String metric, List<OperationTables> operations, Marks marks) {
        Set<String> compared = operations.stream()
                .flatMap(operation -> operation.pairs().stream())
                .filter(pair -> pair.metric().equals(metric))
                .map(pair -> Texts.onOneLine(pair.contestant()))
                .collect(Collectors.toSet());
        List<Mark> columns = marks.all().stream()
                .filter(mark -> compared.contains(mark.name()))
                .toList();
        List<HtmlTable.Head> heads = new ArrayList<>();
        heads.add(new HtmlTable.Head("operation", "w"));
        columns.forEach(mark -> heads.add(new HtmlTable.Head(mark.name(), "n")));
        String baseline = marks.all().isEmpty() ? "" : marks.all().get(0).name();
        return new HtmlTable(
                "Verdicts on " + MetricNames.of(metric) + ", times " + baseline,
                heads,
                operations.stream()
                        .map(operation -> row(metric, operation, columns))
                        .toList(),
                List.of());
    }

    private static List<HtmlTable.Cell> row(String metric, OperationTables operation, List<Mark> columns) {
        List<HtmlTable.Cell> cells = new ArrayList<>();
        cells.add(new HtmlTable.Cell(Texts.onOneLine(operation.title()), "w short", ""));
        for (Mark mark : columns) {
            cells.add(operation.pairs().stream()
                    .filter(pair -> pair.metric().equals(metric))
                    .filter(pair -> Texts.onOneLine(pair.contestant()).equals(mark.name()))
                    .findFirst()
                    .map(VerdictTable::cell)
                    .orElse(new HtmlTable.Cell(Grid.ABSENT, "n", "")));
        }
        return cells;
    }

    private static HtmlTable.Cell cell(Pair pair) {
        return new HtmlTable.Cell(
                Texts.onOneLine(pair.verdict()) + " " + Figures.ratio(pair),
                "n " + Tone.of(pair.verdict()).style(),
                "");
    }
}
