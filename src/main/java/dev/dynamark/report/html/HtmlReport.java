package dev.dynamark.report.html;

import dev.dynamark.measure.Result;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * {@code comparison.html}: one result for people, computed from the result document and nothing else. The page asks the
 * network for nothing and says so to the browser, and whatever came from the run stays text in it. Stateless.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * Writes the report, replacing one that is there. Missing folders are made.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Path file, Result result) {
        new PageFile(file).write(text(result));
    }

    /** The report as text. */
    public static String text(Result result) {
        return Templates.render("comparison", Page.of(result));
    }
}
