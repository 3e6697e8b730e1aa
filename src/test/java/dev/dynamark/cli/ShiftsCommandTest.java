package dev.dynamark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dynamark.compare.shifts.MadeRuns;
import dev.dynamark.measure.ResultFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftsCommandTest {

    @TempDir
    private Path folder;

    private Path runs;

    @BeforeEach
    void writeResults() {
        runs = folder.resolve("runs");
        MadeRuns.shifted(30, 20)
                .forEach(result -> ResultFile.write(runs.resolve(result.run().id() + "/result.json"), result));
    }

    @Test
    void showsWhereFiguresShifted() {
        CommandRun run = shifts();

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("30 runs, 4 histories: 3 shifts, 3 of them for the worse;")
                .contains("CompareSimulation, mixed, emulator")
                .containsPattern("worse +dynamorm get .* p50 +run-20 +c0ffee2001 +.* µs");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    @Test
    void writesATableForAPage() {
        assertThat(shifts("--format", "markdown").out())
                .startsWith("# Shifts\n")
                .containsPattern("\\| worse +\\| dynamorm get \\(dataset small\\) +\\| mean +\\| run-20 ");
    }

    @Test
    void writesJsonForPrograms() throws IOException {
        JsonNode json = new ObjectMapper().readTree(shifts("--format=json").out());

        assertThat(json.path("histories").intValue()).isEqualTo(4);
        assertThat(json.path("shifts")).hasSize(3);
        JsonNode first = json.path("shifts").get(0);
        assertThat(first.path("metric").textValue()).isEqualTo("mean");
        assertThat(first.path("before").path("run").textValue()).isEqualTo("run-19");
        assertThat(first.path("after").path("commit").textValue()).isEqualTo("c0ffee200123456789");
        assertThat(first.path("changePercent").doubleValue()).isBetween(18.0, 22.0);
    }

    @Test
    void drawsHistoriesOnAPage() {
        Path page = folder.resolve("shifts.html");

        CommandRun run = shifts("--html", page.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualToNormalizingNewlines("Wrote " + page + "\n");
        assertThat(page).content().contains("Did anything shift?", "30 runs, 4 histories: 3 shifts");
    }

    @Test
    void failsOnAShiftForTheWorseInTheNewestRunsOnly() {
        assertThat(shifts("--fail-on-worse", "9").exitCode()).isZero();
        assertThat(shifts("--fail-on-worse", "10").exitCode()).isEqualTo(1);
    }

    @Test
    void writesFilesForOtava() throws IOException {
        CommandRun run =
                shifts("--otava-csv", folder.resolve("otava/nightly.csv").toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("otava analyze nightly --config-file otava.yaml");
        assertThat(folder.resolve("otava/nightly.csv")).content().hasLineCount(31);
        assertThat(folder.resolve("otava/otava.yaml")).content().contains("file: \"nightly.csv\"");
    }

    @Test
    void saysThatAHistoryIsTooShort() throws IOException {
        Path few = folder.resolve("few");
        for (String run : new String[] {"run-01", "run-02"}) {
            Files.createDirectories(few.resolve(run));
            Files.copy(runs.resolve(run + "/result.json"), few.resolve(run + "/result.json"));
        }

        CommandRun run = CommandRun.of("shifts", few.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo("No history is long enough: a shift needs 8 valid runs of the same simulation and settings,"
                        + " the longest history has 2\n");
    }

    @Test
    void refusesARunThatIsThereTwice() throws IOException {
        Files.createDirectories(runs.resolve("copy"));
        Files.copy(runs.resolve("run-07/result.json"), runs.resolve("copy/result.json"));

        CommandRun run = shifts();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("Run run-07 is there twice: ").contains("copy");
    }

    @Test
    void refusesFoldersWithoutResults() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertThat(CommandRun.of("shifts", empty.toString()))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).startsWith("There is no result in folder " + empty));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--chance=0", "--chance=much", "--smallest=-1", "--fail-on-worse=-1", "--otava-csv=a.txt"})
    void refusesOptionsThatMakeNoSense(String option) {
        CommandRun run = shifts(option);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(option.substring(0, option.indexOf('=')));
    }

    private CommandRun shifts(String... options) {
        Stream<Object> command = Stream.of("shifts", runs);
        return CommandRun.of(Stream.concat(command, Stream.of(options)).toArray());
    }
}
