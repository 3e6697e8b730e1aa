package dev.dynamark.report;

import dev.dynamark.measure.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** How the text of a report gets into its file. Stateless. */
public final class ReportFile {

    private ReportFile() {}

    /**
     * Writes UTF-8 and replaces a file that is there; whoever reads meanwhile finds the whole old file or the whole new one.
     *
     * @param file in a folder that exists
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, String text) throws IOException {
        // Not writeString, which refuses half of a surrogate pair: an error's text may have been cut anywhere.
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
