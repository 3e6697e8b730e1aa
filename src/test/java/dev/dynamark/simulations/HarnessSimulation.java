package dev.dynamark.simulations;

import static dev.dynamark.gatling.DynamoDsl.contestant;
import static dev.dynamark.gatling.DynamoDsl.dynamo;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import dev.dynamark.gatling.OperationActionBuilder;
import dev.dynamark.harness.HarnessCase;
import dev.dynamark.harness.HarnessFigures;
import dev.dynamark.measure.Recorder;
import dev.dynamark.run.arrivals.OneAfterTheOther;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.List;

/**
 * What measuring costs: a contestant that does nothing, with everything on that a comparison has on, the recorder and the
 * hop to a pool of threads. Says at the end whether the harness keeps its targets. Without assertions, because Gatling would
 * read millions of records to judge them.
 */
public final class HarnessSimulation extends Simulation {

    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final String NOTHING = "nothing";
    private static final int THREADS = 16;

    private final Recorder recorder = Recorder.builder().build();
    private final List<HarnessCase> cases =
            List.of(new HarnessCase(1, 1), new HarnessCase(16, 1), new HarnessCase(1, 50), new HarnessCase(16, 50));

    /** Found by Gatling. */
    public HarnessSimulation() {
        setUp(OneAfterTheOther.of(cases.stream().map(this::population).toList()))
                .protocols(dynamo().threads(THREADS).recorder(recorder));
    }

    private PopulationBuilder population(HarnessCase each) {
        OperationActionBuilder<Long, Long> nothing = contestant(NOTHING)
                .operation(each.name())
                .requestName(each.name())
                .burst(each.burst())
                .with((session, i) -> (long) i)
                .<Long>call(argument -> argument)
                .check("is what was given", Long::equals);
        ChainBuilder both = exec(session -> begin(session, recorder::warmUp))
                .during(WARM_UP)
                .on(exec(nothing.warmUp()))
                .exec(session -> begin(session, recorder::measure))
                .exec(each::begin)
                .during(MEASURED)
                .on(exec(nothing))
                .exec(each::end);
        return scenario(each.name()).exec(both).injectOpen(atOnceUsers(each.users()));
    }

    private static Session begin(Session session, Runnable phase) {
        phase.run();
        return session;
    }

    @Override
    public void after() {
        System.out.print(new HarnessFigures(recorder.stop().series(), cases).text());
    }
}
