package dev.dynamark.wholeruns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.forked.GatlingFork;
import dev.dynamark.simulations.CompareSimulation;
import dev.dynamark.simulations.TwinsSimulation;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Profiles as whoever runs a simulation meets them. */
class ProfiledRunTest {

    @TempDir
    Path folder;

    @Test
    void runsAsTheProfileSays() {
        GatlingFork run = GatlingFork.run(
                CompareSimulation.class.getName(),
                folder,
                Map.of(
                        "profile",
                        "smoke",
                        "contestants",
                        "aws-sdk,dynamorm",
                        "operations",
                        "get",
                        "backend",
                        "replay"));

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.result().run().profile()).hasValue("smoke");
        assertThat(run.result().run().settings())
                .containsEntry("rounds", "3")
                .containsEntry("load", "smoke")
                .doesNotContainKey("profile");
        assertThat(run.markdown()).contains("smoke");
    }

    @Test
    void tellsWhatItWouldDoAndDoesNothing() {
        GatlingFork run = GatlingFork.run(
                TwinsSimulation.class.getName(), folder, Map.of("profile", "smoke", "users", "3", "dryRun", "true"));

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output().lines().map(line -> line.replaceAll(" {2,}#", " #")))
                .contains(
                        "# TwinsSimulation with the profile smoke, as it would run",
                        "contestants: [aws-sdk, aws-sdk-twin] # default of TwinsSimulation",
                        "  users: 3 # -Dbench.users",
                        "  model: smoke # profiles/smoke.yaml:4",
                        "  rounds: 3 # follows from the others",
                        "  backend: replay # default of TwinsSimulation",
                        "# Requests: 108, each a burst, of 918 operations in all",
                        "# Time: until all is done",
                        "# Nothing was run.");
        assertThat(run.output()).doesNotContain("DynamoDB Local ...", "Exception");
        assertThat(run.leftNothing()).isTrue();
    }

    @Test
    void refusesAProfileThatIsNotForTheSimulation() {
        GatlingFork run = GatlingFork.run(TwinsSimulation.class.getName(), folder, Map.of("profile", "ci-baseline"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("profiles/ci-baseline.yaml:3: simulations: is for CompareSimulation, not for TwinsSimulation;"
                        + " ready for that are large, smoke, soak")
                .doesNotContain("\tat ");
        assertThat(run.leftNothing()).isTrue();
    }
}
