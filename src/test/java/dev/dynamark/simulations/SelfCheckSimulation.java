package dev.dynamark.simulations;

import static dev.dynamark.gatling.DynamoDsl.contestant;
import static dev.dynamark.gatling.DynamoDsl.dynamo;
import static dev.dynamark.gatling.DynamoDsl.lockStep;
import static dev.dynamark.gatling.DynamoDsl.verdict;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import dev.dynamark.gatling.DynamoDsl;
import dev.dynamark.gatling.OperationActionBuilder;
import dev.dynamark.gatling.Race;
import dev.dynamark.measure.Recorder;
import io.gatling.javaapi.core.ActionBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import java.util.List;
import java.util.function.Function;

/**
 * {@code bench-selfcheck}: is what Dynamark measures true on this machine? Contestants in memory whose cost is known run
 * through the same actions, pool and recorder as any other; every expectation is a request of Gatling's report.
 */
public class SelfCheckSimulation extends Simulation {

    private static final int ROUNDS = 300;
    private static final int USERS = 16;

    private final Recorder recorder = Recorder.builder().build();
    private final int rounds;
    private final SelfCheck check;

    /** As {@code bench-selfcheck} runs it. */
    public SelfCheckSimulation() {
        this(ROUNDS, SelfCheck.Tolerance.STRICT);
    }

    SelfCheckSimulation(int rounds, SelfCheck.Tolerance tolerance) {
        this.rounds = rounds;
        this.check = new SelfCheck(recorder, tolerance);
        PopulationBuilder all = alone(
                SelfCheck.ONE_USER,
                1,
                20,
                List.of(
                        SelfCheckContestant.PLAIN,
                        SelfCheckContestant.PLAIN_AGAIN,
                        SelfCheckContestant.BUSY,
                        SelfCheckContestant.ALLOCATING,
                        SelfCheckContestant.SLEEPING));
        PopulationBuilder together =
                alone(SelfCheck.TOGETHER, USERS, 5, List.of(SelfCheckContestant.SHORT, SelfCheckContestant.LONG));
        PopulationBuilder shortAlone = alone(SelfCheck.SHORT_ALONE, USERS, 5, List.of(SelfCheckContestant.SHORT));
        PopulationBuilder longAlone = alone(SelfCheck.LONG_ALONE, USERS, 5, List.of(SelfCheckContestant.LONG));
        ScenarioBuilder verdicts = scenario("verdicts");
        for (SelfCheck.Expectation expectation : check.expectations()) {
            verdicts = verdicts.exec(verdict(expectation.name(), () -> check.objectionTo(expectation)));
        }
        setUp(all.andThen(together.andThen(shortAlone.andThen(longAlone.andThen(verdicts.injectOpen(atOnceUsers(1)))))))
                .protocols(dynamo().threads(USERS).recorder(recorder))
                .assertions(global().failedRequests().count().is(0L));
    }

    /** Rounds of these contestants alone, warmed up, as an operation of their own. */
    private PopulationBuilder alone(String part, int users, int burst, List<SelfCheckContestant> contestants) {
        return scenario(part)
                .exec(lockStep(users)
                        .rounds(rounds / 3)
                        .atStart(recorder::warmUp)
                        .run(race(part, burst, contestants, OperationActionBuilder::warmUp)))
                .exec(lockStep(users)
                        .rounds(rounds)
                        .seed(42)
                        .atStart(recorder::measure)
                        .run(race(part, burst, contestants, action -> action)))
                .injectOpen(atOnceUsers(users));
    }

    private static Race race(
            String part,
            int burst,
            List<SelfCheckContestant> contestants,
            Function<OperationActionBuilder<Long, Long>, ActionBuilder> seen) {
        Race race = DynamoDsl.race(part).in(part + " ×" + burst);
        for (SelfCheckContestant each : contestants) {
            OperationActionBuilder<Long, Long> action = contestant(each.id())
                    .operation(part)
                    .requestName(each.id())
                    .burst(burst)
                    .with((session, i) -> session.userId() * 31 + i)
                    .call(each.call());
            race = race.turn(each.id(), seen.apply(action));
        }
        return race;
    }

    @Override
    public void before() {
        Thread report = new Thread(() -> System.out.print(check.table()), "selfcheck-report");
        Runtime.getRuntime().addShutdownHook(report);
    }

    @Override
    public void after() {
        recorder.close();
    }
}
