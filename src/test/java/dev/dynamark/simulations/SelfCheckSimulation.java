package dev.dynamark.simulations;

import static io.gatling.javaapi.core.CoreDsl.global;

import dev.dynamark.selfcheck.ClaimVerdicts;
import dev.dynamark.selfcheck.Claims;
import dev.dynamark.selfcheck.SelfCheck;
import dev.dynamark.selfcheck.SelfCheckRun;
import io.gatling.javaapi.core.Simulation;
import java.nio.file.Path;

/**
 * {@code bench-selfcheck}: is what Dynamark measures true on this machine? Contestants in memory whose cost is known run
 * through the same actions, pool and recorder as any other, then what is said of the numbers is tried where the truth is
 * known; every expectation is a request of Gatling's report.
 */
public final class SelfCheckSimulation extends Simulation {

    private static final int ROUNDS = 300;

    private final SelfCheckRun run = new SelfCheckRun(ROUNDS, SelfCheck.Tolerance.STRICT);
    private final ClaimVerdicts claims = new ClaimVerdicts(Claims.all(
            KnownCostsSimulation.class, Path.of("target", "dynamark", "selfcheck-" + System.currentTimeMillis())));

    {
        setUp(run.population().andThen(claims.population()))
                .protocols(run.protocol())
                .assertions(global().failedRequests().count().is(0L));
    }

    @Override
    public void before() {
        Thread report = new Thread(() -> System.out.print(run.table() + claims.table()), "selfcheck-report");
        Runtime.getRuntime().addShutdownHook(report);
    }

    @Override
    public void after() {
        run.close();
    }
}
