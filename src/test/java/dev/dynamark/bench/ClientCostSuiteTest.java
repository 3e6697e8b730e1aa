package dev.dynamark.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Series;
import dev.dynamark.profile.JmhSettings;
import dev.dynamark.profile.SettingsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in this JVM for milliseconds: that the suite works and says the truth, not how fast anything is. */
class ClientCostSuiteTest {

    private static final String LOCK = "jmh.ignoreLock";

    @TempDir
    Path folder;

    @BeforeEach
    void doNotWaitForOtherRuns() {
        System.setProperty(LOCK, "true");
    }

    @AfterEach
    void waitAgain() {
        System.clearProperty(LOCK);
    }

    @Test
    void measuresOperationsOfEachContestantInMirroredOrder() throws IOException {
        Result result = run(
                Question.OPERATION,
                Map.of("contestants", "aws-sdk,enhanced,dynamorm", "operations", "get,query", "page", "1,10"));

        assertThat(result.series()).hasSize(9);
        assertThat(result.rounds()).hasSize(3).allSatisfy(rounds -> {
            assertThat(rounds.contestants()).containsExactly("aws-sdk", "enhanced", "dynamorm");
            assertThat(rounds.order()).containsExactly(List.of(0, 1, 2), List.of(2, 1, 0));
            assertThat(rounds.block()).containsExactly(0, 1);
        });
        assertThat(result.rounds().stream().map(Rounds::tags).map(tags -> tags.orElseThrow()))
                .containsExactly(
                        Map.of("shape", "order"),
                        Map.of("shape", "order", "page", "1"),
                        Map.of("shape", "order", "page", "10"));
        assertThat(result.series()).allSatisfy(ClientCostSuiteTest::isTrue);
    }

    @Test
    void measuresMappingOfEachNumberOfAttributes() throws IOException {
        for (Question question : List.of(Question.MAPPING, Question.WIRE)) {
            Result result = run(question, Map.of("attributes", "6", "cycles", "1"));

            List<String> mappers = question == Question.MAPPING ? Mappings.ALL : WireMappings.ALL;
            assertThat(result.series()).hasSize(2 * mappers.size());
            assertThat(result.run().settings()).containsEntry("contestants", mappers);
            assertThat(result.run().settings()).doesNotContainKey("page");
        }
    }

    @Test
    void leavesOutWhatAContestantHasNoModelFor() throws IOException {
        Result result = run(
                Question.OPERATION,
                Map.of(
                        "contestants", "aws-sdk,dynamorm-async",
                        "shape", "flat",
                        "operations", "get,update",
                        "cycles", "1"));

        assertThat(result.series()).extracting(Series::contestant).containsExactly("aws-sdk");
    }

    @Test
    void writesAResultThatKeepsTheSchemaAndAReportOfIt() throws IOException {
        Result result = run(Question.OPERATION, Map.of("operations", "put", "cycles", "1", "contestants", "aws-sdk"));

        Path files = folder.resolve(result.run().id());
        assertThat(ResultFile.read(files.resolve("result.json"))).isEqualTo(result);
        try (InputStream text = Result.class.getResourceAsStream("result-v1.schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
            assertThat(schema.validate(new ObjectMapper()
                            .readTree(files.resolve("result.json").toFile())))
                    .isEmpty();
        }
        assertThat(Files.readString(files.resolve("results.md")))
                .contains("# Dynamark results: OperationCostBenchmark", "### put", "aws-sdk");
    }

    @Test
    void namesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> settings(Map.of("operations", "got", "pages", "1", "shape", "flatt", "cycles", "0")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("bench.pages: is not a setting")
                .hasMessageContaining("did you mean bench.page?")
                .hasMessageContaining("bench.operations: found \"got\"")
                .hasMessageContaining(
                        "bench.shape: found \"flatt\", allowed is a comma list of tiny, small, order, huge,"
                                + " flat (or all); did you mean flat?")
                .hasMessageContaining("bench.cycles: found \"0\"");
        assertThatThrownBy(() -> settings(Map.of("jmh", "operations")))
                .hasMessageContaining("bench.jmh: found \"operations\"", "did you mean operation?");
        assertThatThrownBy(() -> settings(Map.of("contestants", "nobody")))
                .hasMessageContaining("bench.contestants: found \"nobody\"", "aws-sdk");
    }

    private static void isTrue(Series series) {
        assertThat(series.count()).isEqualTo(4);
        assertThat(series.blocks()).hasSize(2);
        assertThat(series.latencyNs().mean())
                .isBetween(
                        (double) series.latencyNs().min() - 1,
                        (double) series.latencyNs().max() + 1);
        assertThat(series.cpuSource()).contains(CpuSource.PROCESS);
        assertThat(series.allocatedBytesPerOp())
                .hasValueSatisfying(bytes -> assertThat(bytes).isGreaterThan(1_000));
    }

    private Result run(Question question, Map<String, String> asked) throws IOException {
        JmhSettings settings = settings(asked);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Result result = new CostRun(question, settings, new Jvm(settings, 0), nowhere).run();
        assertThat(result.run().reason()).isEmpty();
        assertThat(result.run().status()).isEqualTo(RunStatus.COMPLETE);
        return result;
    }

    private JmhSettings settings(Map<String, String> asked) {
        Map<String, String> properties = new HashMap<>();
        Map.of("cycles", "2", "iterations", "2", "iteration", "20ms", "warmUp", "0s", "output", folder.toString())
                .forEach((name, value) -> properties.put("bench." + name, value));
        asked.forEach((name, value) -> properties.put("bench." + name, value));
        return JmhSettings.from(properties, ClientCostSuite.known());
    }
}
