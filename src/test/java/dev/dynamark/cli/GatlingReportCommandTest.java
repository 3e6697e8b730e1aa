package dev.dynamark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.compare.shifts.MadeRuns;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatlingReportCommandTest {

    @TempDir
    private Path folder;

    private Path result;

    @BeforeEach
    void writeResult() {
        Result made = MadeRuns.run(0, 100_000, Map.of());
        result = folder.resolve("runs/a/result.json");
        ResultFile.write(result, made.withRun(made.run().withGatlingReports(List.of("../gatling/index.html"))));
    }

    @Test
    void drawsTheReportBesideTheResultAndLinksWhatIsThere() throws IOException {
        Files.createDirectories(folder.resolve("runs/gatling"));
        Files.writeString(folder.resolve("runs/gatling/index.html"), "<html></html>");

        CommandRun run = CommandRun.of("gatling-report", folder.resolve("runs"));

        Path page = folder.resolve("runs/a/microseconds/index.html");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualToNormalizingNewlines("Gatling's report in microseconds " + page + "\n");
        Document report = Jsoup.parse(page.toFile());
        assertThat(report.select("tr#ROOT td.col-2").text()).isEqualTo("100");
        assertThat(report.select("tr#ROOT td.col-8").text()).isEqualTo("100");
        assertThat(report.select(".nav a").eachAttr("href")).contains("../../gatling/index.html");
        assertThat(report.select(".nav a").eachAttr("href")).doesNotContain("../comparison.html");
    }

    @Test
    void drawsItElsewhere() {
        CommandRun run = CommandRun.of("gatling-report", result, "--out", folder.resolve("x/y"));

        assertThat(run.exitCode()).isZero();
        assertThat(folder.resolve("x/y/index.html")).exists();
        assertThat(folder.resolve("runs/a")).isDirectoryNotContaining("glob:**/microseconds");
    }

    @Test
    void refusesAFileForTheFolder() {
        CommandRun run = CommandRun.of("gatling-report", result, "--out", result);

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("Expected a folder for --out, found file");
    }

    @Test
    void saysThatNothingWasRecorded() {
        Result made = ResultFile.read(result);
        ResultFile.write(
                result,
                new Result(
                        made.format(),
                        made.version(),
                        made.run(),
                        made.processes(),
                        made.validity(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));

        CommandRun run = CommandRun.of("gatling-report", result);

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("has no operations that a report could show");
    }
}
