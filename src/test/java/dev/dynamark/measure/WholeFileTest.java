package dev.dynamark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void leavesTheOldFileAloneUntilTheNewOneIsWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("report.html"), "old");

        WholeFile.write(file, out -> {
            out.write('n');
            out.flush();
            assertThat(file).hasContent("old");
            out.write('w');
        });

        assertThat(file).hasContent("nw");
    }

    @Test
    void leavesNothingOfAFileThatCouldNotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("report.html"), "old");

        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write('n');
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");

        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
