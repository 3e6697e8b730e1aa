package dev.dynamark.simulations;

import static io.gatling.javaapi.core.CoreDsl.global;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.gatling.GatlingRun;
import dev.dynamark.selfcheck.SelfCheck;
import dev.dynamark.selfcheck.SelfCheckRun;
import io.gatling.javaapi.core.Simulation;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The self-check in a coarse form: machines that run tests are noisy, so limits are wide here. */
class SelfCheckSimulationTest {

    @TempDir
    Path folder;

    /** A tenth of the rounds, and no table at the end of the tests' JVM. */
    public static final class Short extends Simulation {
        private final SelfCheckRun run = new SelfCheckRun(30, SelfCheck.Tolerance.COARSE);

        {
            setUp(run.population())
                    .protocols(run.protocol())
                    .assertions(global().failedRequests().count().is(0L));
        }

        @Override
        public void after() {
            run.close();
        }
    }

    @Test
    void showsKnownCostsOfContestantsInMemory() {
        GatlingRun run = GatlingRun.of(Short.class, folder);

        assertThat(run.exitCode()).isZero();
        assertThat(run.log().named(SelfCheck.ALLOCATED)).hasSize(1);
    }
}
