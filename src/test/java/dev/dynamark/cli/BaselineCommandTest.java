package dev.dynamark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.compare.runs.SampleRun;
import dev.dynamark.compare.runs.SampleTimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeping results and comparing with them. */
class BaselineCommandTest {

    @TempDir
    private Path folder;

    @Test
    void checksAgainstWhatItSaved() {
        Path kept = run("kept.json", 1, 200);

        CommandRun saved = save(kept);
        assertThat(saved.exitCode()).isZero();
        assertThat(saved.out())
                .startsWith("Saved baseline \"main\" in " + baselines().resolve("main") + ": 1 result\n")
                .contains("comparesimulation-1.json, ", " kB, from " + kept);
        assertThat(check(run("same.json", 2, 201)).exitCode()).isZero();
        CommandRun worse = check(run("worse.json", 3, 240));
        assertThat(worse.exitCode()).isEqualTo(1);
        assertThat(worse.out()).startsWith("REGRESSION: ");
    }

    @Test
    void replacesTheBaselineAsAWhole() throws IOException {
        save(run("1.json", 1, 200), run("2.json", 2, 200));

        CommandRun replaced = save(run("3.json", 3, 300));
        assertThat(replaced.out()).startsWith("Replaced baseline \"main\"");
        assertThat(names(baselines().resolve("main"))).containsExactly("comparesimulation-3.json");
        assertThat(names(baselines())).containsExactly("main");
    }

    @Test
    void changesNothingWhenSavedAgain() {
        Path kept = run("kept.json", 1, 200);
        save(kept);

        CommandRun again = save(kept);
        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).contains("holds these results already; nothing changed");
        CommandRun ofItself = save(baselines().resolve("main"));
        assertThat(ofItself.out()).contains("nothing changed");
    }

    @Test
    void keepsBaselinesApartByName() {
        save(run("1.json", 1, 200));
        Path slow = run("2.json", 2, 400);
        CommandRun.of("baseline", "save", "--dir", baselines(), "--name", "slow", slow);

        assertThat(check(slow).exitCode()).isEqualTo(1);
        assertThat(CommandRun.of("baseline", "check", "--dir", baselines(), "--name=slow", slow)
                        .exitCode())
                .isZero();
        CommandRun unknown = CommandRun.of("baseline", "check", "--dir", baselines(), "--name", "mian", slow);
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err())
                .startsWith("There is no baseline \"mian\" in " + baselines() + ", which has main, slow;");
    }

    @Test
    void saysThatThereIsNoneYet() {
        CommandRun run = check(run("1.json", 1, 200));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("which has no baselines at all; make one with: baseline save RESULT...");
    }

    @Test
    void deletesNothingOfOthers() throws IOException {
        Path notes = Files.createDirectories(baselines().resolve("main")).resolve("notes.txt");
        Files.writeString(notes, "mine");

        CommandRun refused = save(run("1.json", 1, 200));
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("notes.txt in it is not a result; choose another --name or --dir");
        assertThat(notes).hasContent("mine");
        assertThat(names(baselines())).containsExactly("main");
    }

    @Test
    void refusesNamesThatLeaveTheFolder() {
        for (String name : List.of("../main", "", ".hidden", "a/b")) {
            CommandRun run =
                    CommandRun.of("baseline", "save", "--dir", baselines(), "--name", name, run("1.json", 1, 200));
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).startsWith("Expected --name of letters, digits");
        }
        assertThat(baselines()).doesNotExist();
    }

    @Test
    void keepsNoAbortedRunAndMarksAnInvalidOne() {
        Path aborted = CommandRun.write(
                folder.resolve("aborted.json"), SampleRun.of(1).aborted().with(SampleTimes.of("aws-sdk", "get")));
        Path invalid = CommandRun.write(
                folder.resolve("invalid.json"),
                SampleRun.of(2).invalid("the pool was full").with(SampleTimes.of("aws-sdk", "get")));

        assertThat(save(aborted).exitCode()).isEqualTo(2);
        CommandRun marked = save(invalid);
        assertThat(marked.exitCode()).isZero();
        assertThat(marked.out()).contains("NOT VALID: " + invalid + ": a check: the pool was full");
    }

    private Path baselines() {
        return folder.resolve("baselines");
    }

    private CommandRun save(Path... results) {
        return CommandRun.of(Stream.concat(Stream.of("baseline", "save", "--dir", baselines()), Stream.of(results))
                .toArray());
    }

    private CommandRun check(Path result) {
        return CommandRun.of("baseline", "check", "--dir", baselines(), result);
    }

    private Path run(String name, int seed, double micros) {
        return CommandRun.write(
                folder.resolve(name),
                SampleRun.of(seed).with(SampleTimes.of("aws-sdk", "get").micros(micros)));
    }

    private static List<String> names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
