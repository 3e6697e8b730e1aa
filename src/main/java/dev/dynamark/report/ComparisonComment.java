package dev.dynamark.report;

import dev.dynamark.compare.runs.RunComparison;
import java.util.ArrayList;
import java.util.List;

/** A comparison of runs as a comment on a pull request. */
final class ComparisonComment {

    /** GitHub takes 65,536 characters; whoever puts the comment together may want some for words of their own. */
    private static final int LONGEST = 50_000;

    private static final int MOST_SENTENCES = 10;
    private static final int MOST_ENTRIES = 60;
    private static final int HEAD = 2;

    private final ComparisonLines parts;
    private final List<String> lines = new ArrayList<>();

    ComparisonComment(RunComparison comparison) {
        parts = new ComparisonLines(comparison);
    }

    String text() {
        add("**" + Markdown.escape(parts.conclusion()) + "**");
        entries(parts.warnings());
        parts.summaries().forEach(this::summary);
        if (!parts.notable().isEmpty()) {
            folded("Beyond the threshold", parts.notable());
        }
        folded("All figures: " + parts.counts(), parts.rows());
        fold("What was compared, and how to read it");
        entries(parts.sides());
        entries(parts.uncompared());
        entries(parts.howToRead());
        add("</details>");
        return String.join("\n", lines) + "\n";
    }

    private void summary(ChangeSummary summary) {
        lines.add("");
        lines.add("**" + Markdown.escape(summary.meaning()) + "**");
        lines.add("");
        summary.sentences().stream().limit(MOST_SENTENCES).forEach(each -> lines.add("- " + Markdown.escape(each)));
        int more = summary.sentences().size() - MOST_SENTENCES;
        if (more > 0) {
            lines.add("- and " + Figures.count(more) + " series more, in the table");
        }
    }

    /** A table, as much of it as fits: what is left out changed the least. */
    private void folded(String title, List<ChangeRow> rows) {
        List<String> table = Markdown.lines(parts.table().grid(rows));
        fold(title);
        int written = lines.stream().mapToInt(String::length).sum();
        int left = 0;
        for (int i = 0; i < table.size(); i++) {
            String line = table.get(i);
            if (i >= HEAD && line.startsWith("|") && written > LONGEST) {
                left++;
            } else {
                lines.add(line);
                written += line.length() + 1;
            }
        }
        if (left > 0) {
            add("and " + Figures.count(left) + " rows more: the JSON form has all");
        }
        add("</details>");
    }

    private void fold(String title) {
        add("<details><summary>" + Markdown.escape(title) + "</summary>");
        lines.add("");
    }

    private void entries(List<String> entries) {
        if (!entries.isEmpty()) {
            lines.add("");
            entries.stream().limit(MOST_ENTRIES).forEach(each -> lines.add("- " + Markdown.escape(each)));
            if (entries.size() > MOST_ENTRIES) {
                lines.add("- and " + Figures.count(entries.size() - MOST_ENTRIES) + " more");
            }
        }
    }

    private void add(String line) {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
        lines.add(line);
    }
}
