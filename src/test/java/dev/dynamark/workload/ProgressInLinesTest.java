package dev.dynamark.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressInLinesTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void writesALineForEveryTenth() {
        assertThat(lines(1_008, 25))
                .hasSize(10)
                .startsWith("Loading small: 125 of 1008 items (10 %)")
                .endsWith("Loading small: 1008 of 1008 items (100 %)");
    }

    @Test
    void writesNoMoreThanWhatThereIs() {
        assertThat(lines(3, 25)).containsExactly("Loading small: 3 of 3 items (100 %)");
    }

    private List<String> lines(int items, int batch) {
        try (LoadProgress progress =
                new ProgressInLines("Loading small", items, new PrintStream(out, true, StandardCharsets.UTF_8))) {
            for (int stored = 0; stored < items; stored += batch) {
                progress.stored(Math.min(batch, items - stored));
            }
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
