package dev.dynamark.report.html;

import dev.dynamark.report.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Operations below each other, contestants side by side. Stateless. */
final class ContestantMatrix {

    /**
     * An operation.
     *
     * @param cells by the contestant's name, as its mark has it
     */
    record Row(String title, Map<String, HtmlTable.Cell> cells) {}

    private ContestantMatrix() {}

    /** Has a column for each contestant that is in any row, in the order of the marks. */
    static HtmlTable of(String caption, List<Row> rows, Marks marks) {
        Set<String> named =
                rows.stream().flatMap(row -> row.cells().keySet().stream()).collect(Collectors.toSet());
        List<String> columns =
                marks.all().stream().map(Mark::name).filter(named::contains).toList();
        List<HtmlTable.Head> heads = new ArrayList<>();
        heads.add(new HtmlTable.Head("operation", "w"));
        columns.forEach(name -> heads.add(new HtmlTable.Head(name, "n")));
        return new HtmlTable(
                caption, heads, rows.stream().map(row -> cells(row, columns)).toList(), List.of());
    }

    private static List<HtmlTable.Cell> cells(Row row, List<String> columns) {
        List<HtmlTable.Cell> cells = new ArrayList<>();
        cells.add(new HtmlTable.Cell(Texts.onOneLine(row.title()), "w short", ""));
        columns.forEach(name -> cells.add(row.cells().getOrDefault(name, new HtmlTable.Cell(Grid.ABSENT, "n", ""))));
        return cells;
    }
}
