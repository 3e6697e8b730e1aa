package dev.dynamark.report;

import dev.dynamark.compare.runs.Change;
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
        parts.sides().forEach(line -> wrap(lines, line));
        List<Change> notable = parts.notable();
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

    /** Everything, in GitHub's Markdown. */
    public static String markdown(RunComparison comparison) {
        ComparisonLines parts = new ComparisonLines(comparison);
        List<String> lines = new ArrayList<>();
        lines.add("**" + Markdown.escape(parts.conclusion()) + "**");
        lines.add("");
        parts.warnings().forEach(line -> lines.add("- " + Markdown.escape(line)));
        parts.sides().forEach(line -> lines.add("- " + Markdown.escape(line)));
        lines.add("");
        lines.addAll(Markdown.lines(parts.table().grid(parts.changes())));
        lines.add("");
        lines.add(Markdown.escape(parts.counts()));
        lines.add("");
        if (!parts.uncompared().isEmpty()) {
            parts.uncompared().forEach(line -> lines.add("- " + Markdown.escape(line)));
            lines.add("");
        }
        parts.howToRead().forEach(line -> lines.add(Markdown.escape(line)));
        return String.join("\n", lines) + "\n";
    }
}
