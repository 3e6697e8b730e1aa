package dev.dynamark.wholeruns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.forked.GatlingFork;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.simulations.CompareSimulation;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;

/** A whole run on DynamoDB Local in a container, and what it says where there can be none. */
@Tag("long")
class ContainerRunTest {

    private static final Map<String, String> SHORT = Map.of(
            "backend", "testcontainers", "load", "smoke", "operations", "put,get", "contestants", "aws-sdk,dynamorm");

    @TempDir
    Path folder;

    static boolean hasEngine() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    /** Skips the test, and says so where the build's output is read. */
    static void skipUnless(boolean holds, String reason) {
        if (!holds) {
            System.out.println("SKIPPED: " + reason);
            Assumptions.abort(reason);
        }
    }

    @Test
    void runsInAContainer() {
        skipUnless(hasEngine(), "no Docker engine answers, so no run was made in a container");

        GatlingFork run = GatlingFork.run(CompareSimulation.class.getName(), folder, SHORT);

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.result().run().status()).isEqualTo(RunStatus.COMPLETE);
        assertThat(run.result().series()).isNotEmpty().allMatch(series -> series.outcome() == Outcome.OK);
        assertThat(run.output()).contains("Backend: DynamoDB Local in a container of amazon/dynamodb-local:");
    }

    @Test
    void endsWithOneMessageWithoutAnEngine() {
        skipUnless(!hasEngine(), "a Docker engine answers, so a run without one was not made");

        GatlingFork run = GatlingFork.run(CompareSimulation.class.getName(), folder, SHORT);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("No Docker engine answers, and the backend testcontainers needs one")
                .doesNotContain("\tat ");
    }
}
