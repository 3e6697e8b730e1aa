package dev.dynamark.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Texts and tables in GitHub's Markdown. Whatever came from a run is escaped here, once. */
final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]|~#$]");
    private static final int SHORTEST_RULE = 3;

    private Markdown() {}

    /** The text as a reader sees it, on one line: nothing in it is markup, a link or the end of a cell. */
    static String escape(String text) {
        String line =
                Plain.onOneLine(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return SPECIAL.matcher(line).replaceAll("\\\\$0");
    }

    /** A link to a file by its path, which may hold any character. */
    static String link(String path) {
        return "[" + escape(path) + "](<" + target(path) + ">)";
    }

    /** A table, padded so that it reads well as it is, and a list of its notes. */
    static List<String> lines(Grid grid) {
        List<String> heads =
                grid.heads().stream().map(head -> escape(head.title())).toList();
        List<List<String>> rows = grid.rows().stream()
                .map(row -> row.stream().map(Markdown::escape).toList())
                .toList();
        int[] widths = Plain.widths(heads, rows, SHORTEST_RULE);
        List<String> lines = new ArrayList<>();
        lines.add(line(grid, heads, widths));
        lines.add(IntStream.range(0, widths.length)
                .mapToObj(column -> rule(grid.heads().get(column).align(), widths[column]))
                .collect(joining(" | ", "| ", " |")));
        rows.forEach(row -> lines.add(line(grid, row, widths)));
        if (!grid.notes().isEmpty()) {
            lines.add("");
            grid.notes().forEach(note -> lines.add("- " + escape(note.toString())));
        }
        return lines;
    }

    private static String line(Grid grid, List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> Plain.pad(
                        cells.get(column),
                        widths[column],
                        grid.heads().get(column).align()))
                .collect(joining(" | ", "| ", " |"));
    }

    private static String target(String path) {
        return Plain.onOneLine(path).replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E");
    }

    private static String rule(Grid.Align align, int width) {
        return align == Grid.Align.RIGHT ? "-".repeat(width - 1) + ":" : "-".repeat(width);
    }
}
