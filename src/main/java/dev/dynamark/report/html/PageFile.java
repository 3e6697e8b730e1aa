package dev.dynamark.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a page is written. */
record PageFile(Path path) {

    /** Replaces one that is there, and makes missing folders. */
    void write(String page) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            // Not writeString, which refuses half of a surrogate pair: an error's text may have been cut anywhere.
            Files.write(path, page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write report " + path + ": " + e.getMessage(), e);
        }
    }
}
