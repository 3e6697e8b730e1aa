package dev.dynamark.simulations;

import dev.dynamark.contestants.AsyncOrderContestant;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.profile.AskedRun;
import dev.dynamark.profile.KeyChoice;
import dev.dynamark.profile.Operation;
import dev.dynamark.profile.Settings;
import dev.dynamark.profile.Target;
import dev.dynamark.run.Comparison;
import dev.dynamark.run.RunSettings;
import dev.dynamark.run.plan.PlannedTurn;
import dev.dynamark.run.work.FeederWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Contestants on data from files, as most Gatling projects have it: orders and customers come from {@code feeders}, and new
 * orders have numbers that no other injector uses. What it does is set by {@code -Dbench.*}.
 */
public final class FeederSimulation extends CompareSimulation {

    private static final Set<Operation> OPERATIONS = Set.of(Operation.PUT, Operation.GET, Operation.QUERY);

    /** Found by Gatling. */
    public FeederSimulation() {
        this(RunSettings.known().stream()
                .filter(contestant -> !(contestant instanceof AsyncOrderContestant))
                .toList());
    }

    private FeederSimulation(List<OrderContestant> blocking) {
        this(new Comparison(
                RunSettings.of(FeederSimulation.class, blocking)
                        .withDefaults(Map.of("bench.operations", "put,get,query"))
                        .unless(FeederSimulation::objection)
                        .taking(settings -> PlannedTurn.oneByOne(
                                settings.operations().size(),
                                PlannedTurn.ofBursts(settings).operations()))
                        .readOrExit(),
                blocking,
                CpuSource.THREAD));
    }

    private FeederSimulation(Comparison comparison) {
        super(comparison, new FeederWork(comparison));
    }

    /** Why files cannot feed what is asked for, for whoever asked. */
    static Optional<String> objection(AskedRun asked) {
        Settings settings = asked.settings();
        if (settings.target() instanceof Target.Replay) {
            return Optional.of(
                    asked.nameOf("backend") + ": rows are no ring of keys that could be recorded; leave replay out.");
        }
        if (settings.seed() != FeederWork.SEED_OF_FILES) {
            return Optional.of(asked.nameOf("seed") + ": the files hold the orders of seed " + FeederWork.SEED_OF_FILES
                    + "; leave it out.");
        }
        if (settings.page() != FeederWork.NEWEST) {
            return Optional.of(asked.nameOf("page") + ": the ranges of the file cover " + FeederWork.NEWEST
                    + " orders; leave it out.");
        }
        if (settings.keys() != KeyChoice.UNIFORM) {
            return Optional.of(asked.nameOf("keys") + ": rows are dealt out as the files have them; leave it out.");
        }
        return settings.operations().stream()
                .filter(operation -> !OPERATIONS.contains(operation))
                .findFirst()
                .map(other -> asked.nameOf("operations") + ": there is no file for " + other.label()
                        + "; FeederSimulation has put, get and query.");
    }
}
