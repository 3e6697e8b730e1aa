package dev.dynamark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dynamark.compare.runs.SampleRun;
import dev.dynamark.compare.runs.SampleTimes;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms in which a comparison is printed and written. */
class CompareFormsTest {

    @TempDir
    private Path folder;

    private Path base;

    @BeforeEach
    void writeBase() {
        base = write("base.json", SampleRun.of(1).with(get(200), put(300)));
    }

    @Test
    void writesJsonAndMarkdown() throws IOException {
        Path now = write("new.json", SampleRun.of(2).with(get(230), put(300)).commit("4567def"));

        CommandRun json = CommandRun.of("compare", "--format", "json", base, now);
        assertThat(json.exitCode()).isEqualTo(1);
        JsonNode document = new JsonMapper().readTree(json.out());
        assertThat(document.path("format").asText()).isEqualTo("dynamark-comparison");
        assertThat(document.path("regression").asBoolean()).isTrue();
        assertThat(document.path("changes")).hasSize(20);
        JsonNode worst = document.path("changes").get(0);
        assertThat(worst.path("verdict").asText()).isEqualTo("REGRESSION");
        assertThat(worst.path("low").asDouble()).isLessThan(worst.path("ratio").asDouble());
        assertThat(document.path("tested").get(0).path("new").asText()).isEqualTo("4567def");

        CommandRun markdown = CommandRun.of("compare", "--format=Markdown", base, now);
        assertThat(markdown.exitCode()).isEqualTo(1);
        assertThat(markdown.out()).startsWith("**REGRESSION: ").contains("| REGRESSION ", "| within threshold ");
    }

    @Test
    void writesEveryFormBesides() throws IOException {
        Path now = write("new.json", SampleRun.of(2).with(get(230), put(300)));
        Path page = folder.resolve("deep/compare.html");
        Path markdown = folder.resolve("compare.md");
        Path json = folder.resolve("compare.json");

        CommandRun run = CommandRun.of("compare", base, now, "--html", page, "--markdown", markdown, "--json", json);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(CommandRun.of("compare", base, now).out());
        assertThat(run.err().lines()).containsExactly("Wrote " + page, "Wrote " + markdown, "Wrote " + json);
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("REGRESSION: 6 of 20");
        assertThat(markdown)
                .content()
                .isEqualTo(CommandRun.of("compare", "--format", "markdown", base, now)
                        .out());
        assertThat(json)
                .content()
                .isEqualTo(
                        CommandRun.of("compare", "--format", "json", base, now).out());
    }

    @Test
    void foldsAwayInMarkdownWhatACommentDoesNotNeedFirst() {
        Path now = write("new.json", SampleRun.of(2).with(get(230), SampleTimes.of("aws-sdk", "scan")));

        String markdown =
                CommandRun.of("compare", "--format", "markdown", base, now).out();
        String seen = markdown.replaceAll("(?s)<details>.*?</details>", "");

        assertThat(seen)
                .startsWith("**REGRESSION: 6 of 10 figures got worse")
                .contains("\n**Worse**\n\n- aws-sdk get: throughput -1")
                .contains("\n**Vanished: only base has it**\n\n- aws-sdk put\n")
                .contains("\n**New: only new has it**\n\n- aws-sdk scan\n")
                .doesNotContain("|");
        assertThat(markdown).contains("<details><summary>All figures: 6 REGRESSION, 1 vanished, ");
    }

    @Test
    void keepsACommentShortEnoughForGitHub() {
        SampleRun before = SampleRun.of(1);
        SampleRun after = SampleRun.of(2);
        for (int i = 0; i < 150; i++) {
            before.with(SampleTimes.of("contestant-" + i, "get").blocks(2));
            after.with(SampleTimes.of("contestant-" + i, "get").micros(400).blocks(2));
        }

        CommandRun run = CommandRun.of(
                "compare", "--format", "markdown", write("before.json", before), write("after.json", after));

        assertThat(run.out()).hasSizeLessThan(65_536).contains(" rows more: the JSON form has all");
    }

    @Test
    void tellsTheHistoryThatItIsGiven() throws IOException {
        Path history = folder.resolve("history");
        for (int i = 0; i < 12; i++) {
            write("history/run" + i + "/result.json", SampleRun.of(100 + i).with(get(i < 6 ? 200 : 260), put(300)));
        }
        Path page = folder.resolve("compare.html");

        CommandRun run = CommandRun.of("compare", base, base, "--history", history, "--html", page, "--format", "json");

        JsonNode shifts = new JsonMapper().readTree(run.out()).path("history").path("shifts");
        assertThat(shifts).isNotEmpty();
        assertThat(shifts.get(0).path("operation").asText()).isEqualTo("get");
        assertThat(page).content().contains("id=\"history\"", "13 runs", "aws-sdk worse since run");
        assertThat(CommandRun.of("compare", base, base, "--history", history, "--format", "markdown")
                        .out())
                .contains("<details><summary>Over time: 13 runs");
    }

    @Test
    void refusesToReplaceAResult() {
        CommandRun run = CommandRun.of("compare", base, base, "--json", base);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("Expected another file to write than a result, found " + base);
        CommandRun ofFolder = CommandRun.of("compare", base, base, "--html", folder);
        assertThat(ofFolder.exitCode()).isEqualTo(2);
        assertThat(ofFolder.err()).startsWith("Expected a file to write, found folder " + folder);
    }

    private Path write(String name, SampleRun run) {
        return CommandRun.write(folder.resolve(name), run);
    }

    private static SampleTimes get(double micros) {
        return SampleTimes.of("aws-sdk", "get").micros(micros);
    }

    private static SampleTimes put(double micros) {
        return SampleTimes.of("aws-sdk", "put").micros(micros);
    }
}
