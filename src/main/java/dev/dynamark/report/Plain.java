package dev.dynamark.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Texts and tables in plain characters of one width. */
final class Plain {

    private static final String BETWEEN = "  ";
    private static final int NARROWEST_WORDS = 6;

    private Plain() {}

    /** The text without line ends and control characters: neither may end a cell or colour a terminal. */
    static String onOneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    static String pad(String text, int width, Grid.Align align) {
        String space = " ".repeat(Math.max(0, width - text.length()));
        return align == Grid.Align.RIGHT ? space + text : text + space;
    }

    /** The width of each column of texts. */
    static int[] widths(List<String> heads, List<List<String>> rows, int narrowest) {
        return IntStream.range(0, heads.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .reduce(Math.max(narrowest, heads.get(column).length()), Math::max))
                .toArray();
    }

    /** A table whose words, never its numbers, are shortened until it fits. */
    static List<String> lines(Grid grid, int widest) {
        List<String> heads = grid.heads().stream().map(Grid.Head::title).toList();
        List<List<String>> rows = grid.rows().stream()
                .map(row -> row.stream().map(Plain::onOneLine).toList())
                .toList();
        int[] widths = widths(heads, rows, 1);
        shorten(grid, widths, widest);
        List<String> lines = new ArrayList<>();
        lines.add(line(grid, heads, widths));
        rows.forEach(row -> lines.add(line(grid, row, widths)));
        return lines;
    }

    private static void shorten(Grid grid, int[] widths, int widest) {
        int between = BETWEEN.length() * (widths.length - 1);
        int tooWide = IntStream.of(widths).sum() + between - widest;
        while (tooWide > 0) {
            int column = widestWords(grid, widths);
            if (widths[column] <= NARROWEST_WORDS) {
                return;
            }
            widths[column]--;
            tooWide--;
        }
    }

    private static int widestWords(Grid grid, int[] widths) {
        return IntStream.range(0, widths.length)
                .filter(column -> grid.heads().get(column).align() == Grid.Align.LEFT)
                .reduce((one, other) -> widths[other] > widths[one] ? other : one)
                .orElse(0);
    }

    private static String line(Grid grid, List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> pad(
                        clip(cells.get(column), widths[column]),
                        widths[column],
                        grid.heads().get(column).align()))
                .collect(joining(BETWEEN))
                .stripTrailing();
    }

    private static String clip(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }
}
