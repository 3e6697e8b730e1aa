package dev.dynamark.simulations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.gatling.GatlingRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The self-check in a coarse form: machines that run tests are noisy, so limits are wide here. */
class SelfCheckSimulationTest {

    @TempDir
    Path folder;

    /** A tenth of the rounds. */
    public static final class Short extends SelfCheckSimulation {
        public Short() {
            super(30, SelfCheck.Tolerance.COARSE);
        }

        @Override
        public void before() {
            // No table at the end of the tests' JVM.
        }
    }

    @Test
    void showsKnownCostsOfContestantsInMemory() {
        GatlingRun run = GatlingRun.of(Short.class, folder);

        assertThat(run.exitCode()).isZero();
        assertThat(run.log().named(SelfCheck.ALLOCATED)).hasSize(1);
    }
}
