package dev.dynamark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.compare.runs.SampleRun;
import dev.dynamark.compare.runs.SampleTimes;
import dev.dynamark.measure.CpuSource;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said, and which exit code is given, when results are comparable. */
class CompareCommandTest {

    @TempDir
    private Path folder;

    private Path base;

    @BeforeEach
    void writeBase() {
        base = write("base.json", SampleRun.of(1).with(get(200), put(300)));
    }

    @Test
    void findsNothingBetweenIdenticalResults() {
        CommandRun run = CommandRun.of("compare", base, base);

        assertThat(run.exitCode()).isZero();
        assertThat(run.conclusion())
                .isEqualTo("No regression: none of 20 figures got worse by more than 10 % and more than noise.");
        assertThat(run.out()).contains("\n20 within threshold\n");
    }

    @Test
    void letsFivePercentPass() {
        CommandRun run =
                CommandRun.of("compare", base, write("new.json", SampleRun.of(2).with(get(210), put(315))));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("20 within threshold").doesNotContain("REGRESSION  ");
    }

    @Test
    void callsFifteenPercentWithLittleNoiseARegression() {
        CommandRun run =
                CommandRun.of("compare", base, write("new.json", SampleRun.of(2).with(get(230), put(300))));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.conclusion())
                .isEqualTo("REGRESSION: 6 of 20 figures got worse by more than 10 % and more than noise.");
        for (String metric : new String[] {"throughput", "mean", "p50", "p90", "p95", "p99"}) {
            assertThat(run.row("get", "aws-sdk", metric))
                    .startsWith("REGRESSION  ")
                    .endsWith(" blocks");
        }
        assertThat(run.row("get", "aws-sdk", "throughput")).contains(" -1");
        assertThat(run.row("get", "aws-sdk", "mean")).contains(" +1");
        assertThat(run.out()).contains("repeat each side 3 times");
    }

    @Test
    void callsFifteenPercentWithMuchNoiseNoise() {
        Path noisy = write("noisy.json", SampleRun.of(3).with(get(200).noise(0.4), put(300)));
        CommandRun run = CommandRun.of(
                "compare", noisy, write("new.json", SampleRun.of(4).with(get(235).noise(0.4), put(300))));

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out()).doesNotContain("REGRESSION  ");
        assertThat(run.out().lines().filter(line -> line.startsWith("noise  ")))
                .as(run.out())
                .isNotEmpty();
    }

    @Test
    void saysWhatGotBetter() {
        CommandRun run =
                CommandRun.of("compare", base, write("new.json", SampleRun.of(2).with(get(160), put(300))));

        assertThat(run.exitCode()).isZero();
        assertThat(run.row("get", "aws-sdk", "mean")).startsWith("improved  ");
        assertThat(run.row("get", "aws-sdk", "throughput")).startsWith("improved  ");
    }

    @Test
    void namesSeriesThatVanishedAndAppeared() {
        Path now = write("new.json", SampleRun.of(2).with(get(200), SampleTimes.of("aws-sdk", "scan")));

        CommandRun refused = CommandRun.of("compare", base, now);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.conclusion()).isEqualTo("REGRESSION: 1 series vanished.");
        assertThat(refused.out()).contains("\nvanished: aws-sdk put\n", "\nnew: aws-sdk scan\n");

        CommandRun allowed = CommandRun.of("compare", "--allow-vanished", base, now);
        assertThat(allowed.exitCode()).isZero();
        assertThat(allowed.out()).startsWith("No regression: ").contains("\nvanished: aws-sdk put\n");
    }

    @Test
    void judgesByTheThresholdItIsGiven() {
        Path now = write("new.json", SampleRun.of(2).with(get(230), put(300)));

        assertThat(CommandRun.of("compare", "--threshold", 30, base, now).exitCode())
                .isZero();
        Path slightly = write("slightly.json", SampleRun.of(3).with(get(210), put(300)));
        assertThat(CommandRun.of("compare", "--threshold=2", base, slightly).exitCode())
                .isEqualTo(1);
    }

    @Test
    void tellsFailuresFromChance() {
        Path few = write("few.json", SampleRun.of(2).with(get(200).failed(3), put(300)));
        Path many = write("many.json", SampleRun.of(3).with(get(200).failed(40), put(300)));

        CommandRun chance = CommandRun.of("compare", base, few);
        assertThat(chance.exitCode()).isZero();
        assertThat(chance.row("get", "aws-sdk", "error-rate"))
                .startsWith("noise  ")
                .contains("p = 0.");

        CommandRun worse = CommandRun.of("compare", base, many);
        assertThat(worse.exitCode()).isEqualTo(1);
        assertThat(worse.row("get", "aws-sdk", "error-rate"))
                .startsWith("REGRESSION  ")
                .contains("p < 0.001", "counts");
    }

    @Test
    void countsUnitsWithoutNoise() {
        CommandRun run =
                CommandRun.of("compare", base, write("new.json", SampleRun.of(2).with(get(200).units(1), put(300))));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.row("get", "aws-sdk", "units"))
                .startsWith("REGRESSION  ")
                .contains("+100.0 %", "exact");
    }

    @Test
    void comparesCpuTimeOfOneSourceOnly() {
        Path slower = write("slower.json", SampleRun.of(2).with(get(200).cpu(CpuSource.THREAD, 120), put(300)));
        Path other = write("other.json", SampleRun.of(3).with(get(200).cpu(CpuSource.PROCESS, 120), put(300)));

        CommandRun same = CommandRun.of("compare", base, slower);
        assertThat(same.exitCode()).isEqualTo(1);
        assertThat(same.row("get", "aws-sdk", "cpu")).startsWith("REGRESSION  ");

        CommandRun different = CommandRun.of("compare", base, other);
        assertThat(different.exitCode()).isZero();
        assertThat(different.out())
                .contains("not compared: aws-sdk get cpu, read by different sources: process, thread")
                .contains("not compared: aws-sdk get bytes, read by different sources: process, thread");
    }

    @Test
    void marksNumbersThatAreNotValid() {
        Path now = write("new.json", SampleRun.of(2).with(get(200), put(300)).invalid("the pool was full"));

        CommandRun run = CommandRun.of("compare", base, now);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("NOT VALID, new " + now + ": a check: the pool was full");
    }

    @Test
    void neverTakesUnknownNoiseForARegression() {
        Path before = write("before.json", SampleRun.of(5).with(get(200).blocks(6)));
        CommandRun run = CommandRun.of(
                "compare", before, write("new.json", SampleRun.of(2).with(get(300).blocks(6))));

        assertThat(run.exitCode()).isZero();
        assertThat(run.row("get", "aws-sdk", "mean")).startsWith("noise  ").contains("unknown");
        assertThat(run.out()).contains("Where noise is unknown, there were fewer than 20 blocks");
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
