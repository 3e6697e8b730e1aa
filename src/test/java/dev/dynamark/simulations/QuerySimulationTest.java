package dev.dynamark.simulations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.contestants.SabotagedQueries;
import dev.dynamark.forked.GatlingFork;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Validity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries of all kinds as their user runs them: a JVM of its own, DynamoDB Local, results on disk. */
class QuerySimulationTest {

    private static final String QUERIES = QuerySimulation.class.getName();
    private static final List<String> SHAPES = List.of(
            "filter-and-or",
            "latest-10",
            "pages-of-10",
            "index-between",
            "index-visible",
            "count-filtered",
            "scan-parallel");

    @TempDir
    Path folder;

    @Test
    void measuresEveryShapeOfEveryContestantThatHasQueries() {
        GatlingFork run = GatlingFork.run(
                QUERIES,
                folder,
                Map.of(
                        "contestants", "aws-sdk,enhanced,dynamorm,tempest",
                        "shapes", String.join(",", SHAPES),
                        "warmUp", "1s",
                        "rounds", "2"));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).contains("Contestant tempest is left out: it has no queries but its own");
        assertThat(result.run().status()).isEqualTo(RunStatus.COMPLETE);
        assertThat(result.run().settings()).containsKey("shapes").doesNotContainKey("operations");
        assertThat(result.rounds()).extracting(Rounds::operation).containsExactlyInAnyOrderElementsOf(SHAPES);
        assertThat(result.validity().checks())
                .filteredOn(check -> !check.passed())
                .extracting(Validity.Check::name)
                .doesNotContain("complete", "no failed operation", "answers checked", "same work");
        for (String contestant : List.of("aws-sdk", "enhanced", "dynamorm")) {
            assertThat(series(result, contestant))
                    .containsOnlyKeys(with("index-lag"))
                    .allSatisfy((name, series) -> assertThat(series.outcome()).isEqualTo(Outcome.OK));
            assertThat(series(result, contestant).get("pages-of-10").attemptsPerOp())
                    .hasValue(13.0);
            assertThat(series(result, contestant).get("pages-of-10").key().tags())
                    .containsEntry("page", "10");
            assertThat(series(result, contestant).get("index-lag").latencyNs().max())
                    .isLessThan(series(result, contestant)
                            .get("index-visible")
                            .latencyNs()
                            .max());
        }
    }

    @Test
    @Tag("long")
    void failsWhoeverLeavesOutATermAPageOrTheOrder() throws IOException {
        GatlingFork run = GatlingFork.run(
                QUERIES,
                folder,
                Map.of(
                        "contestants", "aws-sdk,without-a-term,without-a-page,without-the-order",
                        "shapes", "filter-and-or,pages-of-10,latest-10",
                        "warmUp", "0s",
                        "rounds", "1",
                        "burst", "1"),
                registered());

        assertThat(run.exitCode()).as(run.output()).isEqualTo(2);
        Map<String, Set<String>> failed = run.result().series().stream()
                .filter(series -> series.outcome() == Outcome.ERROR)
                .collect(Collectors.groupingBy(
                        Series::contestant, Collectors.mapping(Series::operation, Collectors.toSet())));
        assertThat(failed)
                .isEqualTo(Map.of(
                        "without-a-term", Set.of("filter-and-or"),
                        "without-a-page", Set.of("pages-of-10"),
                        "without-the-order", Set.of("latest-10")));
        assertThat(run.markdown()).contains("each order once and in its order");
    }

    private Path registered() throws IOException {
        Path services = folder.resolve("classes/META-INF/services");
        Files.createDirectories(services);
        Files.write(
                services.resolve(OrderContestant.class.getName()),
                List.of(
                        SabotagedQueries.WithoutATerm.class.getName(),
                        SabotagedQueries.WithoutAPage.class.getName(),
                        SabotagedQueries.WithoutTheOrder.class.getName()));
        return folder.resolve("classes");
    }

    @Test
    @Tag("long")
    void tellsTheIndexesLagOfEachStageWithoutTheRampUp() {
        GatlingFork run = GatlingFork.run(
                QUERIES,
                folder,
                Map.of(
                        "contestants", "aws-sdk",
                        "shapes", "index-visible",
                        "load", "spike",
                        "rate", "10",
                        "duration", "10s",
                        "rampUp", "2s",
                        "warmUp", "0s"));

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(counts(run.result(), "index-lag"))
                .as("10 a second for 8 s and 50 for 2 s, told apart")
                .isEqualTo(counts(run.result(), "index-visible"))
                .hasSize(3)
                .containsEntry("peak", 100L);
    }

    private static Map<String, Long> counts(Result result, String operation) {
        return result.series().stream()
                .filter(series -> series.operation().equals(operation))
                .collect(Collectors.toMap(series -> series.tags().orElseThrow().get("stage"), Series::count));
    }

    private static String[] with(String more) {
        return Stream.concat(SHAPES.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private static Map<String, Series> series(Result result, String contestant) {
        return result.series().stream()
                .filter(series -> series.contestant().equals(contestant))
                .collect(Collectors.toMap(Series::operation, series -> series));
    }
}
