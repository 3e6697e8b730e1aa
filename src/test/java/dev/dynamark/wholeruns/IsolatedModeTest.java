package dev.dynamark.wholeruns;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.contestants.OrderStore;
import dev.dynamark.contestants.Stand;
import dev.dynamark.forked.FailingContestant;
import dev.dynamark.forked.GatlingFork;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.ProcessRole;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Series;
import dev.dynamark.simulations.CompareSimulation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison with a JVM of its own for each contestant, as its user runs it. */
@Tag("long")
class IsolatedModeTest {

    private static final String COMPARE = CompareSimulation.class.getName();

    @TempDir
    Path folder;

    /** What profile and environment say is known to the parent alone: children hear it from the parent. */
    @Test
    void mergesWhatItsChildrenMeasured() throws IOException {
        Path profile = Files.writeString(
                folder.resolve("isolated.yaml"), "processes: {mode: isolated}\nload: {warmUp: 0s, duration: 1h}");
        GatlingFork run = GatlingFork.run(
                COMPARE,
                folder,
                Map.of(
                        "profile", profile.toString(),
                        "contestants", "aws-sdk,enhanced",
                        "operations", "put,get",
                        "rounds", "3",
                        "microReport", "auto"),
                Map.of("BENCH_CYCLES", "1", "BENCH_BURST", "5"));
        Result result = run.result();
        List<Result> parts = parts();

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(result.run().status()).isEqualTo(RunStatus.COMPLETE);
        assertThat(result.run().mode()).isEqualTo(Mode.ISOLATED);
        assertThat(result.run().profile()).hasValue(profile.toString());
        assertThat(parts).hasSize(4).allSatisfy(part -> assertThat(part.run().mode())
                .isEqualTo(Mode.ISOLATED));
        assertThat(result.series()).hasSize(4).allSatisfy(series -> {
            assertThat(series.count()).isEqualTo(count(parts, series)).isEqualTo(2 * 3 * 5);
            assertThat(series.cpuNsPerOp()).isPresent();
            assertThat(series.blocks()).hasSize(2);
        });
        assertThat(result.processes())
                .extracting(MeasuredProcess::id)
                .containsExactly("injector", "01-aws-sdk", "02-enhanced", "03-enhanced", "04-aws-sdk");
        assertThat(result.processes())
                .extracting(MeasuredProcess::role)
                .containsExactly(
                        ProcessRole.INJECTOR, ProcessRole.FORK, ProcessRole.FORK, ProcessRole.FORK, ProcessRole.FORK);
        assertThat(result.rounds().stream().filter(rounds -> rounds.process().equals("injector")))
                .hasSize(2)
                .allSatisfy(rounds -> assertThat(rounds.meanNs())
                        .singleElement()
                        .satisfies(cycle -> assertThat(cycle).hasSize(2).doesNotContainNull()));
        assertThat(result.rounds()).extracting(Rounds::process).contains("01-aws-sdk", "03-enhanced");
        assertThat(run.markdown()).contains("only 1 cycles of fresh JVMs", "mirrored order");
        assertThat(schema().validate(new ObjectMapper().readTree(run.json()))).isEmpty();
        assertThat(run.output())
                .contains("4 child JVMs one after another", "Child 1 of 4, cycle 1: aws-sdk", "Child 4 of 4");
        Path micros = run.page().resolveSibling("microseconds/index.html");
        assertThat(allFiles("index.html")).containsExactlyInAnyOrder(run.gatlingReport(), micros);
        SecondReportTest.isOf(result, Jsoup.parse(micros.toFile()));
        assertThat(run.markdown()).contains("Memory and CPU of each contestant's JVMs", "heap after GC MiB", "RSS MiB");
        assertThat(Jsoup.parse(run.page().toFile())
                        .select("#footprints tbody tr")
                        .eachText())
                .hasSize(2);
        assertThat(processesLeft()).isEmpty();
    }

    private static long count(List<Result> parts, Series merged) {
        return parts.stream()
                .flatMap(part -> part.series().stream())
                .filter(series -> series.key().equals(merged.key()))
                .mapToLong(Series::count)
                .sum();
    }

    /** Ends its process while it is set up. */
    public static final class HaltingContestant implements OrderContestant {
        @Override
        public String id() {
            return "halting";
        }

        @Override
        public String description() {
            return "ends its process";
        }

        @Override
        public OrderStore<?> open(Stand stand) {
            Runtime.getRuntime().halt(9);
            throw new IllegalStateException("unreachable");
        }
    }

    @Test
    void saysWhichChildFailedAndWhyAndTriesItsContestantNoMore() throws IOException {
        Path services = folder.resolve("classes/META-INF/services");
        Files.createDirectories(services);
        Files.write(
                services.resolve(OrderContestant.class.getName()),
                List.of(FailingContestant.class.getName(), HaltingContestant.class.getName()));

        GatlingFork run = GatlingFork.run(
                COMPARE,
                folder,
                Map.of(
                        "mode", "isolated",
                        "cycles", "1",
                        "contestants", "failing,halting",
                        "operations", "get",
                        "warmUp", "1s",
                        "rounds", "1",
                        "burst", "1"),
                folder.resolve("classes"));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isEqualTo(2);
        assertThat(result.run().status()).isEqualTo(RunStatus.PARTIAL);
        assertThat(result.validity().valid()).isFalse();
        assertThat(result.run().reason().orElseThrow())
                .contains("child 01-failing: contestant failing was left out", "in the warm-up")
                .contains("child 02-halting: its process ended with exit code 9 and left no result; its log is ");
        assertThat(run.output())
                .contains("FAILED child 01-failing", "FAILED child 02-halting")
                .doesNotContain("Child 3 of 4", "Child 4 of 4");
        assertThat(parts()).hasSize(1);
        assertThat(processesLeft()).isEmpty();
    }

    private List<Result> parts() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("dynamark"))) {
            return files.filter(file -> file.getFileName().toString().matches("part-.*\\.json"))
                    .sorted()
                    .map(ResultFile::read)
                    .toList();
        }
    }

    private List<Path> allFiles(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name)).toList();
        }
    }

    private List<ProcessHandle> processesLeft() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()))
                .toList();
    }

    private static Schema schema() throws IOException {
        try (InputStream text = Result.class.getResourceAsStream("result-v1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        }
    }
}
