package dev.dynamark.report.html;

import dev.dynamark.compare.runs.RunComparison;
import dev.dynamark.report.ShiftReport;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * {@code compare.html}: several runs for people, computed from their results and nothing else. Like {@link HtmlReport} it
 * asks the network for nothing, and whatever came from a run stays text in it. Stateless.
 */
public final class RunsReport {

    private static final String TEMPLATE = "compare";

    private RunsReport() {}

    /**
     * Writes base and new beside each other, replacing a page that is there. Missing folders are made.
     *
     * @param history what these runs, and perhaps others, show over time; drawn from three runs on
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Path file, RunComparison comparison, ShiftReport history) {
        new PageFile(file).write(text(comparison, history));
    }

    /**
     * Writes many runs over time, replacing a page that is there. Missing folders are made.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Path file, ShiftReport history) {
        new PageFile(file).write(text(history));
    }

    /**
     * Base and new beside each other.
     *
     * @param history what these runs, and perhaps others, show over time; drawn from three runs on
     */
    static String text(RunComparison comparison, ShiftReport history) {
        return Templates.render(TEMPLATE, RunsPage.of(comparison, history));
    }

    /** Many runs over time. */
    static String text(ShiftReport history) {
        return Templates.render(TEMPLATE, RunsPage.of(history));
    }
}
