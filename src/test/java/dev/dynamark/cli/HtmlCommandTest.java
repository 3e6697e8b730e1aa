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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlCommandTest {

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
    void writesThePageBesideTheResult() throws IOException {
        CommandRun run = CommandRun.of("html", result);

        Path page = folder.resolve("runs/a/comparison.html");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualToNormalizingNewlines("Comparison " + page + "\n");
        assertThat(linksOutOf(page)).containsExactly("./../gatling/index.html");
    }

    @Test
    void writesThePageElsewhereWithLinksThatStillLead() throws IOException {
        Path page = folder.resolve("pages/new/one.html");

        CommandRun run = CommandRun.of("html", folder.resolve("runs"), "--out", page);

        assertThat(run.exitCode()).isZero();
        assertThat(linksOutOf(page)).containsExactly("./../../runs/gatling/index.html");
    }

    @Test
    void refusesToReplaceTheResult() throws IOException {
        CommandRun run = CommandRun.of("html", result, "-o", result);

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("Expected another file than the result for --out");
        assertThat(Files.readString(result)).startsWith("{");
    }

    @Test
    void asksForOneResultOfSeveral() {
        ResultFile.write(folder.resolve("runs/b/result.json"), MadeRuns.run(1, 100_000, Map.of()));

        CommandRun run = CommandRun.of("html", folder.resolve("runs"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("Expected one result, found 2 below").contains("merge");
    }

    @Test
    void refusesAFolderForThePage() {
        CommandRun run = CommandRun.of("html", result, "--out", folder);

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("Expected a file for --out, found folder");
    }

    @Test
    void saysWhatIsNotAResult() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "{}");

        CommandRun run = CommandRun.of("html", other);

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("expected \"format\": \"dynamark-result\"");
    }

    private static List<String> linksOutOf(Path page) throws IOException {
        return Jsoup.parse(page.toFile()).select("a[href]").eachAttr("href").stream()
                .filter(target -> !target.startsWith("#"))
                .toList();
    }
}
