package dev.dynamark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.compare.runs.SampleRun;
import dev.dynamark.compare.runs.SampleTimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that cannot be used: exit code 2 and what to do about it. */
class CompareMistakesTest {

    @TempDir
    private Path folder;

    private Path good;

    @BeforeEach
    void writeGood() {
        good = write("good.json", SampleRun.of(1).with(SampleTimes.of("aws-sdk", "get")));
    }

    @Test
    void refusesCorruptJson() throws IOException {
        String text = Files.readString(good);
        Path corrupt = Files.writeString(folder.resolve("corrupt.json"), text.substring(0, text.length() / 2));

        refuses(good, corrupt, "Cannot read result " + corrupt + ": Unexpected end-of-input");
        refuses(good, Files.writeString(folder.resolve("empty.json"), ""), "expected \"format\": \"dynamark-result\"");
        refuses(good, Files.write(folder.resolve("bytes"), new byte[] {0, 1, 2}), "Cannot read result");
    }

    @Test
    void refusesANewerVersion() throws IOException {
        Path newer = Files.writeString(
                folder.resolve("newer.json"), Files.readString(good).replace("\"version\":1,", "\"version\":2,"));

        refuses(newer, good, "Cannot read result " + newer + ": expected \"version\": 1, found 2; use the Dynamark");
    }

    @Test
    void refusesHistogramsThatAreNone() throws IOException {
        String text = Files.readString(good).replaceAll("\"histogram\":\"[^\"]{40}", "\"histogram\":\"");
        Path damaged = Files.writeString(folder.resolve("damaged.json"), text);

        refuses(good, damaged, "Cannot read result " + damaged + ": a block of aws-sdk get has no histogram");
    }

    @Test
    void refusesWhatIsNotThere() throws IOException {
        Path missing = folder.resolve("missing.json");
        refuses(missing, good, "Cannot read " + missing + ": there is no such file or folder");

        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve("stats.json"), "{\"format\":\"other\"}");
        refuses(good, empty, "There is no result in folder " + empty + ": expected a result.json below it");
    }

    @Test
    void doesNotPassOverACorruptFileOfAFolder() throws IOException {
        Path results = Files.createDirectory(folder.resolve("results"));
        Files.copy(good, results.resolve("a.json"));
        Files.writeString(results.resolve("b.json"), "{\"format\":\"dynamark-res");

        refuses(good, results, "Cannot read result " + results.resolve("b.json"));
    }

    @Test
    void refusesAbortedRunsUnlessAllowed() {
        Path aborted = write("aborted.json", SampleRun.of(2).aborted().with(SampleTimes.of("aws-sdk", "get")));

        refuses(good, aborted, "Run " + aborted + " in new was aborted; run it again, or compare what it measured");
        CommandRun allowed = CommandRun.of("compare", "--allow-aborted", good, aborted);
        assertThat(allowed.exitCode()).isZero();
        assertThat(allowed.out()).contains("NOT VALID, new " + aborted + ": aborted");
    }

    @Test
    void refusesResultsWithNothingInCommon() {
        Path other = write("other.json", SampleRun.of(2).with(SampleTimes.of("aws-sdk", "scan")));

        refuses(good, other, "Base and new have no series in common");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare",
                "compare one",
                "compare one two three",
                "compare --base one",
                "compare --treshold 5 one two",
                "compare --threshold five one two",
                "compare --threshold -1 one two",
                "compare --confidence 100 one two",
                "compare --format yaml one two",
                "baseline",
                "baseline check",
                "baseline keep one",
                "contrast one two",
                ""
            })
    void refusesBadCommandLines(String line) {
        Path one = good;
        Object[] arguments = List.of(line.split(" ")).stream()
                .filter(each -> !each.isEmpty())
                .map(each -> List.of("one", "two", "three").contains(each) ? one : each)
                .toArray();
        CommandRun run = CommandRun.of(arguments);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsAnyOf("Usage: dynamark", "Did you mean: dynamark compare")
                .doesNotContain("\tat ");
    }

    @Test
    void showsHowItIsUsed() {
        CommandRun help = CommandRun.of("compare", "--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .contains("dynamark compare [OPTIONS] BASE NEW", "--normalise-by=CONTESTANT", "Exit code:");
    }

    private static void refuses(Path base, Path now, String message) {
        CommandRun run = CommandRun.of("compare", base, now);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).doesNotContain("\tat ");
        assertThat(run.err().lines()).hasSize(1);
    }

    private Path write(String name, SampleRun run) {
        return CommandRun.write(folder.resolve(name), run);
    }
}
