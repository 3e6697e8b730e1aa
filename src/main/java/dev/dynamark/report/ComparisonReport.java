package dev.dynamark.report;

import dev.dynamark.compare.runs.RunComparison;
import java.util.ArrayList;
import java.util.List;

/** A comparison of runs as text: the conclusion, then what is the worst. Stateless. */
public final class ComparisonReport {

    private ComparisonReport() {}

    /** For a console, at most {@value ConsoleReport#WIDTH} columns of table; without what stayed within the threshold. */
    public static String plain(RunComparison comparison) {
        ComparisonLines parts = new ComparisonLines(comparison);
        List<String> lines = new ArrayList<>();
        lines.add(parts.conclusion());
        parts.warnings().forEach(line -> wrap(lines, line));
        parts.lacking().forEach(line -> wrap(lines, line));
        parts.sides().forEach(line -> wrap(lines, line));
        List<ChangeRow> notable = parts.notable();
        if (!notable.isEmpty()) {
            lines.add("");
            lines.addAll(Plain.lines(parts.table().grid(notable), ConsoleReport.WIDTH));
        }
        lines.add("");
        lines.add(parts.counts());
        parts.uncompared().forEach(line -> wrap(lines, line));
        lines.add("");
        parts.howToRead().forEach(line -> wrap(lines, line));
        return String.join("\n", lines) + "\n";
    }

    private static void wrap(List<String> lines, String text) {
        ConsoleReport.wrap(lines, Plain.onOneLine(text));
    }

    /** For a comment on a pull request, in GitHub's Markdown: the verdict first, everything else folded. */
    public static String markdown(RunComparison comparison) {
        return new ComparisonComment(comparison).text();
    }
}
