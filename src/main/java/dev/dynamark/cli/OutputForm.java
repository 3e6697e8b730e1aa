package dev.dynamark.cli;

import dev.dynamark.compare.runs.RunComparison;
import dev.dynamark.report.ComparisonJson;
import dev.dynamark.report.ComparisonReport;

/** The forms in which a comparison is written. */
enum OutputForm {
    PLAIN("plain"),
    MARKDOWN("markdown"),
    JSON("json");

    private final String label;

    OutputForm(String label) {
        this.label = label;
    }

    String text(RunComparison comparison) {
        return switch (this) {
            case PLAIN -> ComparisonReport.plain(comparison);
            case MARKDOWN -> ComparisonReport.markdown(comparison);
            case JSON -> ComparisonJson.text(comparison);
        };
    }

    /** What is typed. */
    @Override
    public String toString() {
        return label;
    }
}
