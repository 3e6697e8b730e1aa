package dev.dynamark.simulations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.forked.GatlingFork;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Result;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeederSimulationTest {

    @TempDir
    Path folder;

    @Test
    void feedsEveryContestantTheSameRows() {
        GatlingFork run = GatlingFork.run(
                FeederSimulation.class.getName(),
                folder,
                Map.of(
                        "contestants", "aws-sdk,enhanced",
                        "warmUp", "0s",
                        "rounds", "4",
                        "users", "2",
                        "node.index", "1",
                        "node.count", "2"));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(result.series()).hasSize(6).allSatisfy(series -> {
            assertThat(series.outcome()).isEqualTo(Outcome.OK);
            assertThat(series.count()).isEqualTo(2 * 4 * 10);
        });
        assertThat(result.rounds()).hasSize(3);
        assertThat(result.run().settings()).containsEntry("node.index", "1");
    }

    @Test
    void saysWhatItCannotDoBeforeAnythingIsStarted() {
        assertThat(GatlingFork.run(FeederSimulation.class.getName(), folder, Map.of("keys", "zipf"))
                        .output())
                .contains("bench.keys: rows are dealt out as the files have them; leave it out.")
                .doesNotContain("DynamoDB Local ...");
    }

    @Test
    @Tag("long")
    void dealsARowToEachArrival() {
        GatlingFork run = GatlingFork.run(
                FeederSimulation.class.getName(),
                folder,
                Map.of(
                        "contestants", "aws-sdk,enhanced",
                        "warmUp", "1s",
                        "rate", "20",
                        "duration", "24s"));

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.result().series()).hasSize(6).allSatisfy(series -> {
            assertThat(series.outcome()).isEqualTo(Outcome.OK);
            assertThat(series.count()).as("20 a second for a sixth of the time").isEqualTo(80);
            assertThat(series.responseNs()).isPresent();
        });
    }
}
