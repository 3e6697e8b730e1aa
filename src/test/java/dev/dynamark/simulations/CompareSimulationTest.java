package dev.dynamark.simulations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dynamark.backend.Backend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.contestants.OrderStore;
import dev.dynamark.contestants.Stand;
import dev.dynamark.faults.Fault;
import dev.dynamark.faults.FaultProxy;
import dev.dynamark.forked.FailingContestant;
import dev.dynamark.forked.GatlingFork;
import dev.dynamark.measure.ErrorCount;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Validity;
import dev.dynamark.report.MarkdownReport;
import dev.dynamark.report.html.HtmlReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The comparison as its user runs it: a JVM of its own, DynamoDB Local, results on disk. */
class CompareSimulationTest {

    private static final String COMPARE = CompareSimulation.class.getName();

    private static final List<String> UNASKED = OrderContestant.all().stream()
            .filter(OrderContestant::comparedUnasked)
            .map(OrderContestant::id)
            .toList();

    @TempDir
    Path folder;

    @Test
    void leavesTheReportAndEveryFigureOfEveryContestant() throws IOException {
        GatlingFork run = GatlingFork.run(
                COMPARE,
                folder,
                Map.of("contestants", "aws-sdk,enhanced", "warmUp", "1s", "rounds", "6", "burst", "10", "users", "2"));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(result.run().status()).isEqualTo(RunStatus.COMPLETE);
        assertThat(result.validity().checks())
                .filteredOn(check -> !check.passed())
                .as("three rounds are too few, and nothing else is wrong")
                .extracting(Validity.Check::name)
                .contains("enough blocks")
                .doesNotContain("complete", "no failed operation", "answers checked", "same work");
        for (String contestant : List.of("aws-sdk", "enhanced")) {
            for (String operation : List.of("put", "get", "update", "delete", "query", "scan")) {
                Series series = series(result, contestant, operation);
                long operations = 6 * 2 * (operation.equals("scan") ? 1 : 10);
                assertThat(series.count()).as(contestant + " " + operation).isEqualTo(operations);
                assertThat(series.warmUpCount()).isPositive();
                assertThat(series.cpuNsPerOp().orElseThrow()).isPositive();
                assertThat(series.allocatedBytesPerOp().orElseThrow()).isGreaterThan(1_000);
                assertThat(series.attemptsPerOp().orElseThrow()).isGreaterThanOrEqualTo(1);
                assertThat(series.readUnitsPerOp().orElse(0.0)
                                + series.writeUnitsPerOp().orElse(0.0))
                        .isPositive();
                assertThat(series.poolWaitNs()).isPresent();
            }
        }
        assertThat(result.rounds()).hasSize(6).allSatisfy(CompareSimulationTest::hasSixRoundsInTwoBlocks);
        assertThat(run.markdown())
                .isEqualTo(MarkdownReport.text(result))
                .contains("aws-sdk", "enhanced", "put", "scan");
        assertThat(schema().validate(new ObjectMapper().readTree(run.json()))).isEmpty();
        assertThat(run.gatlingReport()).exists();
        assertThat(result.run().gatlingReports()).hasSize(1);
        assertThat(run.output()).contains("Gatling report", "results.md", "result.json", "comparison.html");
        assertThat(run.page()).content().isEqualTo(HtmlReport.text(result));
        assertThat(linked(run.page(), "nav a:contains(Gatling)")).isEqualTo(run.gatlingReport());
        assertThat(linked(run.gatlingReport(), ".nav a:contains(Dynamark)")).isEqualTo(run.page());
    }

    private static Path linked(Path page, String link) throws IOException {
        String target = Jsoup.parse(page.toFile()).selectFirst(link).attr("href");
        return page.getParent().resolve(target).normalize();
    }

    private static Schema schema() throws IOException {
        try (InputStream text = Result.class.getResourceAsStream("result-v1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        }
    }

    private static void hasSixRoundsInTwoBlocks(Rounds rounds) {
        assertThat(rounds.block()).containsExactly(0, 0, 0, 0, 0, 1);
        assertThat(rounds.order()).hasSize(6).allSatisfy(order -> assertThat(order)
                .containsExactlyInAnyOrder(0, 1));
        assertThat(rounds.meanNs())
                .hasSize(6)
                .allSatisfy(means -> assertThat(means).hasSize(2).doesNotContainNull());
    }

    private static Series series(Result result, String contestant, String operation) {
        return result.series().stream()
                .filter(series -> series.contestant().equals(contestant)
                        && series.operation().equals(operation)
                        && series.outcome() == Outcome.OK)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void stopsAtABadSettingBeforeAnythingIsStarted() {
        GatlingFork run = GatlingFork.run(COMPARE, folder, Map.of("user", "2", "burst", "none"));

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.output())
                .contains("bench.user", "bench.users", "bench.burst")
                .doesNotContain("DynamoDB Local ...");
        assertThat(run.leftNothing()).isTrue();
    }

    @Test
    void saysWhyTheBackendCannotBeHadAndLeavesAnAbortedResult() {
        GatlingFork run = GatlingFork.run(COMPARE, folder, Map.of("endpoint", "http://127.0.0.1:1"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("http://127.0.0.1:1").doesNotContain("\tat ");
        assertThat(run.result().run().status()).isEqualTo(RunStatus.ABORTED);
        assertThat(run.result().run().reason().orElseThrow()).contains("http://127.0.0.1:1");
    }

    @Test
    void timesArrivalsOfAnOpenModelFromWhenTheyWereDue() {
        GatlingFork run = GatlingFork.run(
                COMPARE,
                folder,
                Map.of(
                        "contestants",
                        "aws-sdk,aws-sdk-async",
                        "warmUp",
                        "1s",
                        "rate",
                        "40",
                        "duration",
                        "9500ms",
                        "operations",
                        "get,delete"));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(result.run().load()).containsEntry("model", "open");
        for (String contestant : List.of("aws-sdk", "aws-sdk-async")) {
            for (String operation : List.of("get", "delete")) {
                Series series = series(result, contestant, operation);
                assertThat(series.count()).as("phases of 2 s").isEqualTo(80);
                assertThat(series.burst()).isEqualTo(1);
                assertThat(series.responseNs()).isPresent();
            }
        }
        assertThat(result.rounds()).isEmpty();
    }

    /** A contestant that cannot be set up. */
    public static final class WithoutSetUp implements OrderContestant {
        @Override
        public String id() {
            return "without-set-up";
        }

        @Override
        public String description() {
            return "throws in its set-up";
        }

        @Override
        public OrderStore<?> open(Stand stand) {
            throw new IllegalStateException("no schema");
        }
    }

    @Test
    void namesAContestantThatCannotBeSetUpAndLetsTheOthersFinish() throws IOException {
        register(WithoutSetUp.class);

        GatlingFork run = GatlingFork.run(
                COMPARE,
                folder,
                Map.of("warmUp", "0s", "rounds", "2", "burst", "2", "operations", "get"),
                folder.resolve("classes"));
        Result result = run.result();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(result.run().status()).isEqualTo(RunStatus.PARTIAL);
        assertThat(result.run().reason().orElseThrow())
                .contains("without-set-up")
                .contains("IllegalStateException at ", "WithoutSetUp.open(")
                .doesNotContain("no schema");
        assertThat(result.series()).extracting(Series::contestant).containsExactlyInAnyOrderElementsOf(UNASKED);
        assertThat(result.series())
                .allSatisfy(series -> assertThat(series.count()).isEqualTo(4));
        assertThat(run.markdown()).contains("without-set-up");
    }

    private void register(Class<? extends OrderContestant> contestant) throws IOException {
        Path services = folder.resolve("classes/META-INF/services");
        Files.createDirectories(services);
        Files.writeString(services.resolve(OrderContestant.class.getName()), contestant.getName());
    }

    @Test
    void namesAContestantThatFailsInTheWarmUpAndLetsTheOthersFinish() throws IOException {
        register(FailingContestant.class);

        GatlingFork run = GatlingFork.run(
                COMPARE,
                folder,
                Map.of("warmUp", "1s", "rounds", "2", "burst", "2", "operations", "get"),
                folder.resolve("classes"));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isEqualTo(2);
        assertThat(result.run().status()).isEqualTo(RunStatus.PARTIAL);
        assertThat(result.run().reason().orElseThrow()).contains("contestant failing was left out", "in the warm-up");
        assertThat(result.series())
                .filteredOn(series -> series.outcome() == Outcome.OK)
                .allSatisfy(series -> assertThat(series.count()).isEqualTo(4))
                .extracting(Series::contestant)
                .containsExactlyInAnyOrderElementsOf(UNASKED);
    }

    @Test
    void countsEveryFaultUnderItsCategoryAndNeverAsAFastSuccess() {
        Map<String, Fault> faults = Map.of(
                "PutItem", Fault.throttle(),
                "GetItem",
                        Fault.wrongItem("{\"pk\":{\"S\":\"CUSTOMER#x\"},\"sk\":{\"S\":\"ORDER#x\"},"
                                + "\"customerId\":{\"S\":\"x\"},\"placedAt\":{\"S\":\"2026-01-01T00:00:00.123456789Z\"},"
                                + "\"id\":{\"S\":\"x\"},\"type\":{\"S\":\"ORDER\"},\"status\":{\"S\":\"OPEN\"}}"),
                "UpdateItem", Fault.serverError(),
                "DeleteItem", Fault.conditional(),
                "Query", Fault.reset(),
                "Scan", Fault.delay(Duration.ofSeconds(6)));
        try (Backend local = LocalBackend.start(folder);
                FaultProxy proxy = FaultProxy.inFrontOf(local.endpoint().uri(), (operation, request) -> Fault.pass())) {
            Map<String, String> settings = Map.of(
                    "endpoint", proxy.uri().toString(), "warmUp", "0s", "rounds", "2", "burst", "2", "timeout", "3s");
            // Loading and counting come first and must pass: scans fail only once the contestants have begun to put.
            proxy.play((operation, request) -> operation.equals("Scan") && proxy.requests("PutItem") == 0
                    ? Fault.pass()
                    : faults.getOrDefault(operation, Fault.pass()));
            GatlingFork run = GatlingFork.run(COMPARE, folder, settings);
            Result result = run.result();

            assertThat(run.exitCode()).as(run.output()).isEqualTo(2);
            assertThat(result.series())
                    .allSatisfy(series -> assertThat(series.outcome()).isEqualTo(Outcome.ERROR));
            for (String contestant : UNASKED) {
                assertThat(categories(result, contestant))
                        .isEqualTo(Map.of(
                                "put", "throttled 4",
                                "get", "check failed 4",
                                "update", "server 4",
                                "delete", "conditional 4",
                                "query", "network 4",
                                "scan", "timeout 2"));
            }
            assertThat(run.markdown())
                    .contains("throttled", "check failed", "server", "conditional", "network", "timeout");
            try (DynamoDbClient admin = DynamoClients.create(
                    local.endpoint(),
                    new ClientSettings(
                            HttpClientKind.URL_CONNECTION, 1, 0, Duration.ofSeconds(5), Duration.ofSeconds(10)),
                    List.of())) {
                assertThat(admin.listTables().tableNames()).isEmpty();
            }
        }
    }

    @Test
    @Tag("long")
    void refusesAnOrderOfTheRightKeyWithAWrongAttribute() {
        Fault otherWeight = Fault.changedBody(body -> body.replaceAll("(\"weightGrams\":\\{\"N\":\")\\d+", "$1" + 1));
        List<String> reading = List.of("GetItem", "UpdateItem", "DeleteItem", "Query", "Scan");
        try (Backend local = LocalBackend.start(folder);
                FaultProxy proxy = FaultProxy.inFrontOf(
                        local.endpoint().uri(),
                        (operation, request) -> reading.contains(operation) ? otherWeight : Fault.pass())) {
            GatlingFork run = GatlingFork.run(
                    COMPARE,
                    folder,
                    Map.of("endpoint", proxy.uri().toString(), "warmUp", "0s", "rounds", "2", "burst", "2"));

            assertThat(run.exitCode()).as(run.output()).isEqualTo(2);
            for (String contestant : UNASKED) {
                Map<String, String> found = categories(run.result(), contestant);
                assertThat(found)
                        .containsEntry("get", "check failed 4")
                        .containsEntry("update", "check failed 4")
                        .containsEntry("delete", "check failed 4")
                        .containsEntry("query", "check failed 4")
                        .containsEntry("scan", "check failed 2");
            }
        }
    }

    private static Map<String, String> categories(Result result, String contestant) {
        return result.series().stream()
                .filter(series -> series.contestant().equals(contestant))
                .collect(Collectors.toMap(Series::operation, series -> series.errors().stream()
                        .map(CompareSimulationTest::counted)
                        .collect(Collectors.joining(", "))));
    }

    private static String counted(ErrorCount error) {
        return error.category().label() + " " + error.count();
    }
}
