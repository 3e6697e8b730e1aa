package dev.dynamark.report.html;

import dev.dynamark.measure.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            // Not writeString, which refuses half of a surrogate pair: an error's text may have been cut anywhere.
            Files.write(file, text(result).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write report " + file + ": " + e.getMessage(), e);
        }
    }

    /** The report as text. */
    public static String text(Result result) {
        return Templates.render("comparison", Page.of(result));
    }
}
