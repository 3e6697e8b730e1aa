package dev.dynamark.run.work;

import static dev.dynamark.gatling.DynamoDsl.lockStep;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import dev.dynamark.compare.paired.EarlyLook;
import dev.dynamark.gatling.DynamoDsl;
import dev.dynamark.gatling.LockStep;
import dev.dynamark.gatling.OperationActionBuilder;
import dev.dynamark.gatling.Race;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.Operation;
import dev.dynamark.profile.Until;
import dev.dynamark.run.Comparison;
import dev.dynamark.run.operations.OrderOperations;
import io.gatling.javaapi.core.ActionBuilder;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The comparison in lock-step rounds: per dataset a warm-up, then rounds of one race per operation. */
public class ClosedComparison implements Work {

    private final Comparison comparison;

    /** Of a comparison that need not be open yet. */
    public ClosedComparison(Comparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public PopulationBuilder population() {
        int users = ((Load.InRounds) comparison.settings().load()).users();
        List<ChainBuilder> chains = new ArrayList<>();
        for (String dataset : comparison.datasets()) {
            chains.addAll(before(dataset));
            if (!comparison.settings().warmUp().isZero()) {
                chains.add(warmUp(users, dataset));
            }
            chains.add(measured(users, dataset));
        }
        return scenario("compare").exec(chains).injectOpen(atOnceUsers(users));
    }

    /** What each user does before the first round on a dataset, unseen. */
    protected List<ChainBuilder> before(String dataset) {
        return List.of();
    }

    /** What each of so many users does on a dataset before anything counts. */
    public ChainBuilder warmUp(int users, String dataset) {
        return lockStep(users)
                .seed(comparison.settings().seed())
                .during(comparison.settings().warmUp())
                .among(comparison.lineup()::playing)
                .atStart(comparison::beginWarmUp)
                .run(races(dataset, Purpose.WARM_UP));
    }

    private ChainBuilder measured(int users, String dataset) {
        LockStep rounds = lockStep(users)
                .seed(comparison.settings().seed())
                .among(comparison.lineup()::playing)
                .atStart(comparison::beginMeasuring);
        Load load = comparison.settings().load();
        LockStep limited = load instanceof Load.Rounds fixed
                ? rounds.rounds(fixed.rounds())
                : timed(rounds, ((Load.Timed) load).duration(), dataset);
        return limited.run(races(dataset, Purpose.MEASURING));
    }

    private LockStep timed(LockStep rounds, Duration time, String dataset) {
        return comparison.settings().judging().until() == Until.DECIDED
                ? rounds.during(time).stopWhenDecided(EarlyLook.MOST, () -> comparison.isDecided(dataset))
                : rounds.during(time);
    }

    /** What the races are run for. A warm-up stays out of Gatling's report, its groups too. */
    public enum Purpose {
        WARM_UP,
        MEASURING;

        /** The action as Gatling's report is to see it. */
        public ActionBuilder seen(OperationActionBuilder<?, ?> action) {
            return this == WARM_UP ? action.warmUp() : action;
        }
    }

    /** Once a round each. */
    protected List<Race> races(String dataset, Purpose purpose) {
        return comparison.settings().operations().stream()
                .map(operation -> race(dataset, operation, purpose))
                .toList();
    }

    private Race race(String dataset, Operation operation, Purpose purpose) {
        int burst = comparison.settings().burst(operation);
        Race race = DynamoDsl.race(operation.label());
        for (var tag : comparison.tags(dataset, operation).entrySet()) {
            race = race.tag(tag.getKey(), tag.getValue());
        }
        for (String contestant : comparison.lineup().all()) {
            ChainBuilder turn = turn(
                    comparison.operations(contestant, dataset, operation, OrderOperations.Turn.LOCK_STEP),
                    operation,
                    burst,
                    purpose);
            race = race.turn(
                    contestant,
                    purpose == Purpose.MEASURING
                            ? comparison.reported(dataset, operation, burst, turn)
                            : comparison.unlessSkipped(dataset, operation, turn));
        }
        return race;
    }

    /** A delete needs items that exist and a put must leave none behind: what no other race does is done silently. */
    private ChainBuilder turn(OrderOperations<?> operations, Operation operation, int burst, Purpose purpose) {
        OperationActionBuilder<?, ?> action = operations.action(operation, burst);
        boolean writesMore = !comparison.deletesWhatItPuts();
        if (operation == Operation.DELETE && writesMore) {
            return exec(operations.action(Operation.PUT, burst).silent()).exec(purpose.seen(action));
        }
        if (operation == Operation.PUT && writesMore) {
            return exec(purpose.seen(action))
                    .exec(operations.action(Operation.DELETE, burst).silent());
        }
        return exec(purpose.seen(action.aloneInItsTurn()));
    }
}
