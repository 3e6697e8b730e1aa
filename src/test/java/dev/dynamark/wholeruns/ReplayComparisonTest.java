package dev.dynamark.wholeruns;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dynamark.contestants.AwsSdkContestant;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.forked.GatlingFork;
import dev.dynamark.measure.MeasuredContestant;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.ReplayCost;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Validity;
import dev.dynamark.simulations.CompareSimulation;
import dev.dynamark.simulations.TwinsSimulation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison on recorded answers, as its user runs it. */
@Tag("long")
class ReplayComparisonTest {

    private static final String COMPARE = CompareSimulation.class.getName();
    private static final List<String> OPERATIONS = List.of("put", "get", "update", "delete", "query", "scan");
    private static final String ENDED = "no server is asked";

    @TempDir
    Path folder;

    @Test
    void measuresBothKindsOfContestantsAgainstRecordedAnswers() throws IOException {
        GatlingFork run = GatlingFork.run(
                COMPARE,
                folder,
                Map.of(
                        "backend", "replay",
                        "contestants", "aws-sdk,dynamorm-direct,dynamorm-async",
                        "warmUp", "1s",
                        "rounds", "3",
                        "burst", "20",
                        "users", "2"));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).containsSubsequence("Starting DynamoDB Local", ENDED, "started...", "replay itself");
        assertThat(result.run().status()).isEqualTo(RunStatus.COMPLETE);
        assertThat(result.run().tier()).isEqualTo("replay");
        assertThat(result.run().settings()).doesNotContainKey("http");
        assertThat(result.validity().checks())
                .filteredOn(check -> !check.passed())
                .as("three rounds are too few, and nothing else is wrong")
                .extracting(Validity.Check::name)
                .contains("enough blocks")
                .doesNotContain("complete", "no failed operation", "answers checked", "same work");
        assertThat(result.contestants())
                .extracting(MeasuredContestant::httpClient)
                .containsOnly("none, answers are replayed");
        for (String operation : OPERATIONS) {
            Series direct = series(result, "dynamorm-direct", operation);
            assertThat(direct.count()).isEqualTo(3 * 2 * (operation.equals("scan") ? 1 : 20));
            Series baseline = series(result, "aws-sdk", operation);
            assertThat(direct.attemptsPerOp()).isEqualTo(baseline.attemptsPerOp());
            assertThat(direct.cpuNsPerOp().orElseThrow()).isPositive();
            assertThat(baseline.readUnitsPerOp().orElse(0.0)
                            + baseline.writeUnitsPerOp().orElse(0.0))
                    .as("told in the warm-up, whose answers are others")
                    .isPositive();
            assertThat(series(result, "dynamorm-async", operation).count()).isEqualTo(direct.count());
        }
        hasItsOwnCosts(result);
        assertThat(run.markdown()).contains("## Replay's own cost", "without sockets", "fixed ring of requests");
        try (InputStream schema = Result.class.getResourceAsStream("result-v1.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(new ObjectMapper().readTree(run.json())))
                    .isEmpty();
        }
    }

    @Test
    void letsLibrariesReadThatHaveNotWrittenYet() {
        GatlingFork run = GatlingFork.run(
                COMPARE,
                folder,
                Map.of(
                        "backend", "replay",
                        "contestants", "aws-sdk,tempest,spring",
                        "operations", "get",
                        "capacity", "never",
                        "warmUp", "0s",
                        "rounds", "1",
                        "burst", "20"));

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.result().series()).extracting(Series::contestant).containsOnly("aws-sdk", "tempest", "spring");
    }

    private static void hasItsOwnCosts(Result result) {
        List<ReplayCost> costs = result.processes().get(0).replay().orElseThrow();
        assertThat(costs)
                .extracting(ReplayCost::action)
                .containsOnly("PutItem", "GetItem", "UpdateItem", "DeleteItem", "Query", "Scan");
        assertThat(costs).extracting(ReplayCost::client).containsOnly("blocking", "asynchronous");
        assertThat(costs).hasSize(12).allSatisfy(cost -> {
            assertThat(cost.cpuNsPerCall()).isPositive();
            assertThat(cost.allocatedBytesPerCall()).isPositive();
        });
    }

    @Test
    void timesArrivalsOfAnOpenModelFromTheSameRing() {
        GatlingFork run = GatlingFork.run(
                COMPARE,
                folder,
                Map.of(
                        "backend", "replay",
                        "contestants", "aws-sdk",
                        "operations", "get,delete",
                        "keys", "zipf",
                        "warmUp", "0s",
                        "rate", "200",
                        "duration", "4s"));

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(series(run.result(), "aws-sdk", "get").count()).isEqualTo(400);
        assertThat(series(run.result(), "aws-sdk", "delete").responseNs()).isPresent();
    }

    @Test
    void saysWhatIsDifferentAboutARequestThatWasNotRecorded() throws IOException {
        Path services = folder.resolve("classes/META-INF/services");
        Files.createDirectories(services);
        Files.writeString(
                services.resolve(OrderContestant.class.getName()),
                AwsSdkContestant.class.getName() + "\n" + ForgetfulContestant.class.getName());

        GatlingFork run = GatlingFork.run(
                COMPARE,
                folder,
                Map.of(
                        "backend", "replay",
                        "contestants", "aws-sdk,forgetful",
                        "operations", "get,update",
                        "warmUp", "1s",
                        "rounds", "2",
                        "burst", "2"),
                folder.resolve("classes"));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isEqualTo(2);
        assertThat(run.output())
                .contains("No answer was recorded for this UpdateItem")
                .containsPattern("ExpressionAttributeValues\\.:itemCount\\.N: recorded \"\\d+\", sent \"\\d+\"");
        assertThat(result.run().status()).isEqualTo(RunStatus.PARTIAL);
        assertThat(result.run().reason().orElseThrow())
                .contains("contestant forgetful was left out", "UnrecordedRequestException");
        assertThat(series(result, "aws-sdk", "update").count()).isEqualTo(4);
    }

    @Test
    void comparesAContestantWithItself() {
        GatlingFork run = GatlingFork.run(
                TwinsSimulation.class.getName(),
                folder,
                Map.of("operations", "get", "warmUp", "1s", "rounds", "150", "burst", "5"));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(result.run().simulation()).isEqualTo("TwinsSimulation");
        assertThat(result.run().tier()).isEqualTo("replay");
        assertThat(series(result, "aws-sdk-twin", "get").count())
                .isEqualTo(series(result, "aws-sdk", "get").count());
        assertThat(run.markdown()).containsPattern("\\| get +\\| aws-sdk-twin +\\| (mean|cpu)");
        assertThat(result.pairs())
                .filteredOn(pair -> pair.metric().equals("mean"))
                .singleElement()
                .satisfies(pair -> assertThat(pair.ratio()).isBetween(0.5, 2.0));
    }

    @Test
    void recordsInEveryChildOfAnIsolatedRunWhatThatChildMeasures() {
        GatlingFork run = GatlingFork.run(
                COMPARE,
                folder,
                Map.of(
                        "backend", "replay",
                        "mode", "isolated",
                        "cycles", "1",
                        "contestants", "dynamorm",
                        "operations", "get,update",
                        "warmUp", "0s",
                        "rounds", "3",
                        "burst", "5"));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(result.run().status()).isEqualTo(RunStatus.COMPLETE);
        assertThat(result.run().tier()).isEqualTo("replay");
        assertThat(result.processes()).hasSize(3);
        assertThat(result.processes().subList(1, 3))
                .allSatisfy(child -> assertThat(child.replay().orElseThrow())
                        .extracting(ReplayCost::action)
                        .containsExactly("GetItem", "UpdateItem"));
        assertThat(series(result, "dynamorm", "get").count()).isEqualTo(2 * 3 * 5);
        assertThat(run.markdown()).contains("## Replay's own cost", "geometric mean over cycles");
    }

    private static Series series(Result result, String contestant, String operation) {
        return result.series().stream()
                .filter(series -> series.contestant().equals(contestant)
                        && series.operation().equals(operation)
                        && series.outcome() == Outcome.OK)
                .findFirst()
                .orElseThrow();
    }
}
