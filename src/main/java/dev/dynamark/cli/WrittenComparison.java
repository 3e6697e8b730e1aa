package dev.dynamark.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dynamark.compare.runs.RunComparison;
import dev.dynamark.report.ComparisonJson;
import dev.dynamark.report.ComparisonReport;
import dev.dynamark.report.ShiftReport;
import dev.dynamark.report.html.RunsReport;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A comparison in every form.
 *
 * @param history what these runs, and perhaps others, show over time
 * @param told whether texts tell of it too, which was asked for
 */
record WrittenComparison(RunComparison comparison, ShiftReport history, boolean told) implements AlsoWritten.Document {

    @Override
    public String text(OutputForm form) {
        Optional<ShiftReport> asked = Optional.of(history).filter(any -> told);
        return switch (form) {
            case PLAIN ->
                ComparisonReport.plain(comparison)
                        + asked.map(found -> "\n" + found.plain(Charset.defaultCharset()))
                                .orElse("");
            case MARKDOWN ->
                ComparisonReport.markdown(comparison)
                        + asked.map(found -> "\n" + found.folded()).orElse("");
            case JSON -> {
                ObjectNode root = ComparisonJson.tree(comparison);
                asked.ifPresent(found -> root.set("history", ShiftJson.tree(found)));
                yield root.toPrettyString() + "\n";
            }
        };
    }

    @Override
    public void writePage(Path file) {
        RunsReport.write(file, comparison, history);
    }
}
