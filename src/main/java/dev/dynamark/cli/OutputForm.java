package dev.dynamark.cli;

import dev.dynamark.compare.runs.RunComparison;
import dev.dynamark.report.ComparisonJson;
import dev.dynamark.report.ComparisonReport;
import java.util.function.Function;

/** The forms in which a comparison is written. */
enum OutputForm {
    PLAIN("plain", ComparisonReport::plain),
    MARKDOWN("markdown", ComparisonReport::markdown),
    JSON("json", ComparisonJson::text);

    private final String label;
    private final Function<RunComparison, String> text;

    OutputForm(String label, Function<RunComparison, String> text) {
        this.label = label;
        this.text = text;
    }

    String text(RunComparison comparison) {
        return text.apply(comparison);
    }

    /** What is typed. */
    @Override
    public String toString() {
        return label;
    }
}
