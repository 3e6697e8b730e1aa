package dev.dynamark.wholeruns;

import static dev.dynamark.gatling.DynamoDsl.contestant;
import static dev.dynamark.gatling.DynamoDsl.dynamo;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.forked.GatlingFork;
import dev.dynamark.gatling.JudgedAssertions;
import dev.dynamark.report.junit.GatlingAssertion;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Assertions that a user's own simulation makes stand in the report that CI systems read. */
class OwnAssertionsTest {

    @TempDir
    Path folder;

    /** Three calls; of its assertions the first is kept. */
    public static final class OwnAssertions extends Simulation {

        /** Found by Gatling. */
        public OwnAssertions() {
            setUp(scenario("own")
                            .exec(contestant("mine").operation("read").call(() -> "answer"))
                            .injectOpen(atOnceUsers(3)))
                    .protocols(dynamo())
                    .assertions(
                            global().failedRequests().count().is(0L),
                            details("mine read").allRequests().count().lt(3L),
                            details("nobody's").failedRequests().count().is(0L));
        }
    }

    @Test
    void standInAReportForCiSystems() throws IOException {
        Instant start = Instant.now();

        GatlingFork run = GatlingFork.run(OwnAssertions.class.getName(), folder, Map.of());

        assertThat(run.exitCode()).as(run.output()).isEqualTo(2);
        Path drawn = run.gatlingReport();
        List<GatlingAssertion> judged = JudgedAssertions.of(drawn.getParent());
        assertThat(judged).extracting(GatlingAssertion::kept).containsExactly(true, false, false);
        assertThat(judged).extracting(GatlingAssertion::found).startsWith("0.0", "3.0");
        assertThat(judged).extracting(GatlingAssertion::path).startsWith(List.of(), List.of("mine read"));
        assertThat(Files.readString(newest(start)))
                .contains("testsuite name=\"OwnAssertions.assertions\" tests=\"3\" failures=\"2\"")
                .contains("mine read: count of all events is less than 3.0 (actual: 3.0)")
                .contains("Could not find stats matching assertion path");
        Files.delete(drawn);
        assertThat(JudgedAssertions.of(drawn.getParent()))
                .as("where no report was drawn")
                .isEqualTo(judged);
    }

    private static Path newest(Instant notBefore) throws IOException {
        try (Stream<Path> runs = Files.list(Path.of("target", "dynamark"))) {
            return runs.filter(run -> run.getFileName().toString().startsWith("ownassertions-"))
                    .map(run -> run.resolve("TEST-dynamark.xml"))
                    .filter(file -> file.toFile().lastModified() >= notBefore.toEpochMilli())
                    .findFirst()
                    .orElseThrow();
        }
    }
}
