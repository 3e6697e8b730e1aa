package dev.dynamark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.compare.runs.SampleRun;
import dev.dynamark.compare.runs.SampleTimes;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several results of a side, and results of different machines. */
class CompareSidesTest {

    @TempDir
    private Path folder;

    @Test
    void tellsNoiseFromThreeRunsOfEachSide() {
        Path base = side("base", 0, 200, 202, 198);
        Path now = side("new", 10, 230, 232, 229);

        CommandRun run = CommandRun.of("compare", base, now);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.row("get", "aws-sdk", "mean")).startsWith("REGRESSION  ").endsWith("  runs");
        assertThat(run.out()).doesNotContain("repeat each side 3 times");
    }

    @Test
    void seesWhatDiffersFromRunToRun() {
        Path base = side("base", 0, 170, 200, 230);
        Path now = side("new", 10, 200, 270, 230);

        CommandRun run = CommandRun.of("compare", base, now);
        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.row("get", "aws-sdk", "mean")).startsWith("noise  ").endsWith("  runs");
    }

    @Test
    void tellsNoiseFromJvmsOfTheirOwn() {
        Path base = isolated("base.json", 1, 200, 0.01);
        Path noisy = isolated("noisy.json", 2, 230, 0.3);
        Path worse = isolated("worse.json", 3, 230, 0.01);

        CommandRun noise = CommandRun.of("compare", isolated("restless.json", 4, 200, 0.3), noisy);
        assertThat(noise.exitCode()).as(noise.out()).isZero();
        CommandRun regressed = CommandRun.of("compare", base, worse);
        assertThat(regressed.exitCode()).isEqualTo(1);
        for (String metric : List.of("throughput", "mean", "p50", "p99")) {
            assertThat(regressed.row("get", "aws-sdk", metric))
                    .startsWith("REGRESSION  ")
                    .endsWith("  JVMs");
        }
    }

    @Test
    void poolsTwoRunsOfASide() {
        Path base = side("base", 0, 200, 202);
        Path now = side("new", 10, 230, 232);

        CommandRun run = CommandRun.of("compare", base, now);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.row("get", "aws-sdk", "p99")).startsWith("REGRESSION  ").endsWith("  blocks");
    }

    @Test
    void takesFilesOfBothSides() {
        Path one = run("1.json", 1, 200);
        Path two = run("2.json", 2, 201);
        Path three = run("3.json", 3, 200);
        Path four = run("4.json", 4, 202);

        CommandRun run = CommandRun.of("compare", "--base", one, "--base", two, three, four);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\nbase: " + one + ", " + two).contains("\nnew: ");
    }

    @Test
    void refusesTheSameRunTwice() {
        Path one = run("1.json", 1, 200);
        Path copy = run("copy.json", 1, 200);

        CommandRun run = CommandRun.of("compare", "--base", one, "--base", copy, one);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "Run comparesimulation-1 is in base twice, as " + one + " and as " + copy + "; give it once\n");
    }

    @Test
    void refusesResultsThatDoNotBelongTogether() {
        Path one = run("1.json", 1, 200);
        Path other = CommandRun.write(
                folder.resolve("other.json"),
                SampleRun.of(2).simulation("Other").with(get(200)));
        Path busy = CommandRun.write(
                folder.resolve("busy.json"),
                SampleRun.of(3).setting("users", "9").with(get(200)));

        CommandRun mixed = CommandRun.of("compare", "--base", one, "--base", other, one);
        assertThat(mixed.exitCode()).isEqualTo(2);
        assertThat(mixed.err())
                .startsWith(
                        "The results in base are no repetitions of one another: simulation is \"CompareSimulation\" in "
                                + one + ", \"Other\" in " + other);
        CommandRun loaded = CommandRun.of("compare", "--base", one, "--base", busy, one);
        assertThat(loaded.exitCode()).isEqualTo(2);
        assertThat(loaded.err()).contains("setting users is \"1\" in " + one + ", \"9\" in " + busy);
    }

    @Test
    void refusesAnotherMachine() {
        Path base = run("base.json", 1, 200);
        Path now = CommandRun.write(
                folder.resolve("new.json"), SampleRun.of(2).cpu("B CPU", 8).with(get(400)));

        CommandRun refused = CommandRun.of("compare", base, now);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains(
                        "Base and new were not measured alike:\n  cpu: base A CPU, new B CPU\n  cores: base 2, new 8\n")
                .contains("--any-environment", "--normalise-by CONTESTANT");

        CommandRun told = CommandRun.of("compare", "--any-environment", base, now);
        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.out()).contains("\nDIFFERENT cpu: base A CPU, new B CPU\n");
    }

    @Test
    void refusesOtherSettings() {
        Path base = run("base.json", 1, 200);
        Path now = CommandRun.write(
                folder.resolve("new.json"),
                SampleRun.of(2).setting("page", "100").with(get(200)));

        CommandRun refused = CommandRun.of("compare", "--normalise-by", "aws-sdk", base, now);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("\n  setting page: base 10, new 100\n");
    }

    @Test
    void dividesByAContestantAcrossMachines() {
        Path base = both("base.json", SampleRun.of(1), 200, 300);
        Path twiceAsFast = both("fast.json", SampleRun.of(2).cpu("B CPU", 8), 100, 150);
        Path worse = both("worse.json", SampleRun.of(3).cpu("B CPU", 8), 100, 180);

        CommandRun fine = CommandRun.of("compare", "--normalise-by", "aws-sdk", base, twiceAsFast);
        assertThat(fine.exitCode()).as(fine.out() + fine.err()).isZero();
        assertThat(fine.out())
                .contains("\nDIFFERENT cpu: base A CPU, new B CPU\n")
                .contains("every figure but error rates is divided by that of aws-sdk");
        CommandRun regressed = CommandRun.of("compare", "--normalise-by=aws-sdk", base, worse);
        assertThat(regressed.exitCode()).isEqualTo(1);
        assertThat(regressed.row("get", "dynamorm", "mean"))
                .startsWith("REGRESSION  ")
                .contains("1.50 x", "1.80 x");
        assertThat(regressed.row("get", "dynamorm", "p99")).startsWith("REGRESSION  ");
        assertThat(regressed.out()).doesNotContain("  aws-sdk  ");
    }

    @Test
    void dividesRunByRun() {
        Path base = folder.resolve("base");
        Path now = folder.resolve("new");
        for (int i = 0; i < 3; i++) {
            // The machine is up to three times as fast from run to run; what the two have in common cancels.
            both("base/" + i + ".json", SampleRun.of(i), 100 * (i + 1), 150 * (i + 1));
            both("new/" + i + ".json", SampleRun.of(10 + i), 100 * (3 - i), 180 * (3 - i));
        }

        CommandRun run = CommandRun.of("compare", "--normalise-by", "aws-sdk", base, now);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.row("get", "dynamorm", "mean"))
                .startsWith("REGRESSION  ")
                .endsWith("  runs");
    }

    @Test
    void refusesToDivideByNobody() {
        Path base = run("base.json", 1, 200);

        CommandRun run = CommandRun.of("compare", "--normalise-by", "nobody", base, base);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("Cannot normalise by \"nobody\": base has aws-sdk\n");
    }

    private Path side(String name, int firstSeed, double... micros) {
        for (int i = 0; i < micros.length; i++) {
            run(name + "/run" + i + "/result.json", firstSeed + i, micros[i]);
        }
        return folder.resolve(name);
    }

    private Path isolated(String name, int seed, double micros, double most) {
        return CommandRun.write(
                folder.resolve(name), SampleRun.of(seed).with(get(micros).jvms(6, most)));
    }

    private Path run(String name, int seed, double micros) {
        return CommandRun.write(folder.resolve(name), SampleRun.of(seed).with(get(micros)));
    }

    private Path both(String name, SampleRun run, double baseline, double other) {
        return CommandRun.write(
                folder.resolve(name),
                run.with(get(baseline), SampleTimes.of("dynamorm", "get").micros(other)));
    }

    private static SampleTimes get(double micros) {
        return SampleTimes.of("aws-sdk", "get").micros(micros);
    }
}
