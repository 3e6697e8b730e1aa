package dev.dynamark.simulations;

import dev.dynamark.contestants.LockingContestant;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.profile.AskedRun;
import dev.dynamark.profile.KeyChoice;
import dev.dynamark.profile.MixedOperation;
import dev.dynamark.profile.Settings;
import dev.dynamark.profile.Target;
import dev.dynamark.run.Able;
import dev.dynamark.run.Comparison;
import dev.dynamark.run.Unmeant;
import dev.dynamark.run.plan.PlannedTurn;
import dev.dynamark.run.work.mix.CrudWork;
import dev.dynamark.run.work.mix.MixedTurns;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What contestants cost in an application's mix of creates, reads, updates and deletes, whose users get in each other's way:
 * what one creates others read, change and delete. Reads after deletes and lost optimistic locks are expected, and no
 * errors. At the end every item must be as the last acknowledged write left it. What it does is set by {@code -Dbench.*}.
 */
public final class CrudSimulation extends CompareSimulation {

    private static final String MIX = "create=10,read=70,update=15,delete=5";
    private static final Set<MixedOperation> OPERATIONS =
            Set.of(MixedOperation.CREATE, MixedOperation.READ, MixedOperation.UPDATE, MixedOperation.DELETE);

    /** Found by Gatling. */
    public CrudSimulation() {
        this(Able.to(LockingContestant.class, "has no optimistic locks"));
    }

    private CrudSimulation(Able able) {
        this(new Comparison(
                able.settings(CrudSimulation.class)
                        .withDefaults(Map.of("bench.mix", MIX))
                        .withUnheard(Unmeant.withItems())
                        .unless(CrudSimulation::objection)
                        .taking(settings -> PlannedTurn.oneByOne(1, MixedTurns.length(settings)))
                        .readOrExit(),
                able.known(),
                CpuSource.THREAD));
    }

    private CrudSimulation(Comparison comparison) {
        super(comparison, new CrudWork(comparison));
    }

    /** Why the mix cannot be run as asked, for whoever asked. */
    static Optional<String> objection(AskedRun asked) {
        Settings settings = asked.settings();
        if (settings.target() instanceof Target.Replay) {
            return Optional.of(
                    asked.nameOf("backend") + ": what users write cannot be recorded before; leave replay out.");
        }
        if (settings.keys() == KeyChoice.GRAPH) {
            return Optional.of(
                    asked.nameOf("keys") + ": the items of the mix are created by the run and in no graph of customers;"
                            + " choose uniform, zipf, hot, sequential or time-series.");
        }
        return settings.traffic().mix().orElseThrow().operations().stream()
                .filter(operation -> !OPERATIONS.contains(operation))
                .findFirst()
                .map(other -> asked.nameOf("mix") + ": " + other.label()
                        + " is no operation of CrudSimulation; it has create, read, update and delete.");
    }
}
