package dev.dynamark.selfcheck;

import static dev.dynamark.gatling.DynamoDsl.arrival;
import static dev.dynamark.gatling.DynamoDsl.contestant;
import static dev.dynamark.gatling.DynamoDsl.dynamo;
import static dev.dynamark.gatling.DynamoDsl.lockStep;
import static dev.dynamark.gatling.DynamoDsl.verdict;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import dev.dynamark.gatling.DynamoDsl;
import dev.dynamark.gatling.OperationActionBuilder;
import dev.dynamark.gatling.Race;
import dev.dynamark.measure.Recorder;
import io.gatling.javaapi.core.ActionBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.ProtocolBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One run of the self-check: contestants in memory whose cost is known, then a request per expectation. */
public final class SelfCheckRun implements AutoCloseable {

    private static final int USERS = 16;
    private static final int ARRIVALS_PER_SECOND = 300;

    /** A phase of each must last long enough for the clock of the process. */
    private static final Map<SelfCheckContestant, Integer> LONG_BURSTS =
            Map.of(SelfCheckContestant.BUSY, 6_000, SelfCheckContestant.SLEEPING, 300);

    private final Elsewhere elsewhere = new Elsewhere();
    private final Recorder recorder = Recorder.builder().build();
    private final int rounds;
    private final SelfCheck check;

    /** @param rounds of each contestant that answers at once */
    public SelfCheckRun(int rounds, SelfCheck.Tolerance tolerance) {
        this.rounds = rounds;
        this.check = new SelfCheck(recorder, tolerance, elsewhere::busyCpuNs);
    }

    /** All that runs, the verdicts last. */
    public PopulationBuilder population() {
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
        PopulationBuilder judged = verdicts.injectOpen(atOnceUsers(1));
        return all.andThen(together.andThen(
                shortAlone.andThen(longAlone.andThen(later().andThen(pausing().andThen(judged))))));
    }

    /** With the recorder whose figures are judged. */
    public ProtocolBuilder protocol() {
        return dynamo().threads(USERS).recorder(recorder);
    }

    /** A line for each expectation. */
    public String table() {
        return check.table();
    }

    @Override
    public void close() {
        recorder.close();
        elsewhere.close();
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

    /** Rounds of contestants that answer from a thread of their own. */
    private PopulationBuilder later() {
        Race race = DynamoDsl.race(SelfCheck.LATER);
        Race warmUp = DynamoDsl.race(SelfCheck.LATER);
        for (SelfCheckContestant each : List.of(SelfCheckContestant.BUSY, SelfCheckContestant.SLEEPING)) {
            OperationActionBuilder<Long, Long> action = contestant(each.id())
                    .operation(SelfCheck.LATER)
                    .requestName(each.id() + " later")
                    .burst(LONG_BURSTS.get(each))
                    .with((session, i) -> (long) i)
                    .<Long>callAsync(seed -> elsewhere.answer(each, seed))
                    .aloneInItsTurn();
            warmUp = warmUp.turn(each.id(), action.warmUp());
            race = race.turn(each.id(), action);
        }
        return scenario(SelfCheck.LATER)
                .exec(lockStep(1).atStart(recorder::warmUp).run(warmUp))
                .exec(lockStep(1)
                        .rounds(Math.max(1, rounds / 60))
                        .seed(42)
                        .atStart(recorder::measure)
                        .run(race))
                .injectOpen(atOnceUsers(1));
    }

    /** Arrivals that do not wait for a server which does. */
    private PopulationBuilder pausing() {
        PausingServer server = new PausingServer();
        OperationActionBuilder<Long, Long> ask = contestant(PausingServer.ID)
                .operation(SelfCheck.PAUSES)
                .requestName(PausingServer.ID)
                .with((session, i) -> session.userId())
                .call(server::answer);
        return scenario(SelfCheck.PAUSES)
                .exec(arrival(ARRIVALS_PER_SECOND))
                .exec(ask)
                .injectOpen(constantUsersPerSec(ARRIVALS_PER_SECOND).during(Math.max(3, rounds / 30)));
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
}
