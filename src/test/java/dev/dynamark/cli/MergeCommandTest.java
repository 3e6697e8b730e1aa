package dev.dynamark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.compare.shifts.MadeRuns;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.measure.Series;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {

    @TempDir
    private Path folder;

    private Path one;
    private Path other;
    private Path out;

    @BeforeEach
    void writeResults() {
        one = folder.resolve("runs/a/result.json");
        other = folder.resolve("runs/b/result.json");
        out = folder.resolve("merged/result.json");
        ResultFile.write(one, MadeRuns.run(0, 100_000, Map.of()));
        ResultFile.write(other, MadeRuns.run(1, 200_000, Map.of()));
    }

    @Test
    void writesOneResultOfAll() {
        CommandRun run = CommandRun.of("merge", "--out", out.toString(), one.toString(), other.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Merged 2 results with 200 operations into " + out + " as run ");
        Result merged = ResultFile.read(out);
        assertThat(merged.run().mergedFrom().orElseThrow()).containsExactly("run-00", "run-01");
        assertThat(merged.series()).extracting(Series::count).containsExactly(200L);
    }

    @Test
    void findsResultsInFolders() {
        CommandRun run =
                CommandRun.of("merge", "--out=" + out, folder.resolve("runs").toString());

        assertThat(run.exitCode()).isZero();
        assertThat(ResultFile.read(out).processes()).hasSize(2);
    }

    @Test
    void pointsToGatlingsReportsFromWhereTheResultIs() {
        CommandRun.of("merge", "--out=" + out, folder.resolve("runs").toString());

        assertThat(ResultFile.read(out).run().gatlingReports())
                .containsExactly("../runs/gatling/run-0/index.html", "../runs/gatling/run-1/index.html");
    }

    @Test
    void refusesTheSameResultTwice() {
        CommandRun run = CommandRun.of("merge", "--out=" + out, one.toString(), one.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Process injector of run run-00 is in two of the results");
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesToReplaceWhatItReads() {
        CommandRun run = CommandRun.of("merge", "--out=" + one, one.toString(), other.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Expected another file than one of the results for --out, found " + one);
        assertThat(ResultFile.read(one).run().id()).isEqualTo("run-00");
    }

    @Test
    void namesTheFileThatIsNoResult() throws IOException {
        Files.writeString(other, "{\"format\":");

        CommandRun run = CommandRun.of("merge", "--out=" + out, one.toString(), other.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("Cannot read result " + other);
    }

    @Test
    void asksForTheFileToWrite() {
        CommandRun run = CommandRun.of("merge", one.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Missing required option: '--out=FILE'");
    }
}
