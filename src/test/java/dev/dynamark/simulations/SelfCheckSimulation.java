package dev.dynamark.simulations;

import static io.gatling.javaapi.core.CoreDsl.global;

import io.gatling.javaapi.core.Simulation;

/**
 * {@code bench-selfcheck}: is what Dynamark measures true on this machine? Contestants in memory whose cost is known run
 * through the same actions, pool and recorder as any other; every expectation is a request of Gatling's report.
 */
public final class SelfCheckSimulation extends Simulation {

    private static final int ROUNDS = 300;

    private final SelfCheckRun run = new SelfCheckRun(ROUNDS, SelfCheck.Tolerance.STRICT);

    {
        setUp(run.population())
                .protocols(run.protocol())
                .assertions(global().failedRequests().count().is(0L));
    }

    @Override
    public void before() {
        Thread report = new Thread(() -> System.out.print(run.table()), "selfcheck-report");
        Runtime.getRuntime().addShutdownHook(report);
    }

    @Override
    public void after() {
        run.close();
    }
}
