package dev.dynamark.report.html;

import dev.dynamark.report.ReportFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a page is written. */
record PageFile(Path path) {

    /** Replaces one that is there, and makes missing folders. */
    void write(String page) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            ReportFile.write(path, page);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write report " + path + ": " + e.getMessage(), e);
        }
    }
}
