package dev.dynamark.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The little Markdown that explanations use, as runs of text that a template can show. Stateless. */
final class Prose {

    private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|`(.+?)`");
    private static final String ENTRY = "- ";

    private Prose() {}

    /** @param style {@code strong}, {@code code} or empty */
    record Run(String style, String text) {}

    /** The entries of a list. */
    static List<List<Run>> list(String markdown) {
        return markdown.lines()
                .filter(line -> line.startsWith(ENTRY))
                .map(line -> runs(line.substring(ENTRY.length())))
                .toList();
    }

    private static List<Run> runs(String line) {
        List<Run> runs = new ArrayList<>();
        Matcher marked = MARKED.matcher(line);
        int end = 0;
        while (marked.find()) {
            runs.add(new Run("", line.substring(end, marked.start())));
            runs.add(marked.group(1) != null ? new Run("strong", marked.group(1)) : new Run("code", marked.group(2)));
            end = marked.end();
        }
        runs.add(new Run("", line.substring(end)));
        return runs;
    }
}
