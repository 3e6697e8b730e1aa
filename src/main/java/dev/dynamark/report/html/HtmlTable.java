package dev.dynamark.report.html;

import dev.dynamark.report.Grid;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as the page shows it. Immutable.
 *
 * @param caption unique among the tables of a section
 */
record HtmlTable(String caption, List<Head> heads, List<List<Cell>> rows, List<String> notes) {

    private static final int SHORT = 30;
    private static final int MANY = 25;
    private static final String CONTESTANT = "contestant";

    HtmlTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    record Head(String title, String classes) {}

    /** @param mark class of the contestant that the cell names; empty if it names none */
    record Cell(String text, String classes, String mark) {

        public boolean isMarked() {
            return !mark.isEmpty();
        }
    }

    static HtmlTable of(String caption, Grid grid, Marks marks) {
        List<Head> heads = grid.heads().stream()
                .map(head -> new Head(Texts.onOneLine(head.title()), align(head)))
                .toList();
        return new HtmlTable(
                caption,
                heads,
                grid.rows().stream().map(row -> cells(row, grid, marks)).toList(),
                grid.notes().stream().map(Grid.Note::toString).toList());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether it is better folded away where its gist is told elsewhere. */
    public boolean isLong() {
        return rows.size() > MANY;
    }

    private static List<Cell> cells(List<String> row, Grid grid, Marks marks) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> cell(row.get(column), grid.heads().get(column), marks))
                .toList();
    }

    private static Cell cell(String text, Grid.Head head, Marks marks) {
        String mark = head.title().equals(CONTESTANT)
                ? marks.find(text).map(Mark::classes).orElse("")
                : "";
        String line = Texts.onOneLine(text);
        return new Cell(line, align(head) + (line.length() <= SHORT ? " short" : "") + verdict(line, head), mark);
    }

    private static String align(Grid.Head head) {
        return head.align() == Grid.Align.RIGHT ? "n" : "w";
    }

    private static String verdict(String text, Grid.Head head) {
        return switch (head.title()) {
            case "verdict", "outcome", "" -> " " + Tone.of(text).style();
            default -> "";
        };
    }
}
