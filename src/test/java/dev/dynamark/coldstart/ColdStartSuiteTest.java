package dev.dynamark.coldstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.profile.SettingsException;
import dev.dynamark.profile.StartSettings;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the suite works and says the truth, not how fast anything is. */
class ColdStartSuiteTest {

    @TempDir
    Path folder;

    @Test
    void startsEveryContestantWithAndWithoutAnArchive() throws Exception {
        StartSettings settings = settings(Map.of(
                "bench.rounds",
                "1",
                "bench.contestants",
                "aws-sdk,dynamorm-direct",
                "bench.output",
                folder.toString()));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

        Result result = new ColdStartSuite(settings, nowhere).run();

        assertThat(result.series()).hasSize(4).allSatisfy(series -> {
            assertThat(series.operation()).isEqualTo("first-get");
            assertThat(series.count()).isEqualTo(1);
        });
        assertThat(result.rounds()).hasSize(2).allSatisfy(rounds -> assertThat(rounds.contestants())
                .containsExactly("aws-sdk", "dynamorm-direct"));
        Path files = folder.resolve(result.run().id());
        assertThat(ResultFile.read(files.resolve("result.json"))).isEqualTo(result);
        assertThat(Files.readString(files.resolve("results.md"))).contains("### first-get");
        assertThat(Files.readString(files.resolve("phases.md")))
                .contains("| none | aws-sdk |", "| cds | dynamorm-direct |", "| baseline |");
    }

    @Test
    void namesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> settings(Map.of("bench.contestants", "dynamorm-direkt", "bench.archives", "appcds")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("bench.contestants: found \"dynamorm-direkt\"")
                .hasMessageContaining("did you mean dynamorm-direct?")
                .hasMessageContaining("bench.archives: found \"appcds\"");
    }

    private static StartSettings settings(Map<String, String> properties) {
        return StartSettings.from(properties, Library.ids(), Archive.labels());
    }

    @Test
    void readsWhatAChildSays() {
        Reading reading = Reading.parse("jvm=1 config=2 client=3 orm=4 models=5 call=6 classes=7 cpu=8");

        assertThat(reading.wallMicros()).isEqualTo(21);
        assertThat(reading.micros().keySet()).containsAll(List.of(Step.values()));
        assertThat(reading.classes()).isEqualTo(7);
        assertThat(reading.cpuMicros()).isEqualTo(8);
    }
}
