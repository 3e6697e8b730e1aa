package dev.dynamark.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands around the tables, and that the written document is enough to make it all. */
class MarkdownFileTest {

    private static final Map<String, String> SMALL = Map.of("dataset", "small", "items", "1000", "shape", "order");
    private static final List<String> BOTH = List.of("aws-sdk", "enhanced");

    @Test
    void tellsEnvironmentAndSettings() {
        Result result = new SampleResult()
                .contestants("aws-sdk")
                .with(SampleSeries.of("aws-sdk", "get").build());

        assertThat(MarkdownReport.text(result))
                .containsSubsequence(
                        "| took       | 107.3 s",
                        "## Environment",
                        "| process      | p1, injector",
                        "| CPU          | A CPU \\| 3 GHz, 2 cores",
                        "| flags        | -Xmx2g -XX:+UseG1GC",
                        "| commit       | 0123abc, with changes not committed",
                        "### Settings",
                        "| contestants | aws-sdk |",
                        "| burst       | 50      |");
    }

    @Test
    void isTheSameFromTheWrittenDocument(@TempDir Path folder) throws IOException {
        Result result = new SampleResult()
                .contestants("aws-sdk,enhanced")
                .pairs(SampleResult.pair(SMALL, "mean", 1.07, 1.06, 1.08))
                .with(
                        SampleSeries.of("aws-sdk", "get").tags(SMALL).bytes(12).build(),
                        SampleSeries.of("enhanced", "get")
                                .tags(SMALL)
                                .writeUnits(1)
                                .build());
        ResultFile.write(folder.resolve("result.json"), result);

        MarkdownReport.write(folder.resolve("results.md"), ResultFile.read(folder.resolve("result.json")));

        assertThat(Files.readString(folder.resolve("results.md"))).isEqualTo(MarkdownReport.text(result));
    }
}
