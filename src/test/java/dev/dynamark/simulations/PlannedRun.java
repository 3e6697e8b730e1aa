package dev.dynamark.simulations;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.Operation;
import dev.dynamark.profile.Processes;
import dev.dynamark.profile.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** What a comparison would do, in numbers, before it does anything. */
final class PlannedRun {

    private final Settings settings;
    private final PlannedTurn turn;
    private final int contestants;
    private final int children;

    PlannedRun(Settings settings, PlannedTurn turn, List<OrderContestant> known) {
        this.settings = settings;
        this.turn = turn;
        int takingPart = new TakingPart(settings, known).all().size();
        boolean isolated = settings.processes() instanceof Processes.Isolated;
        contestants = isolated ? 1 : takingPart;
        children = settings.processes() instanceof Processes.Isolated mode ? 2 * mode.cycles() * takingPart : 1;
    }

    /** A sentence each. */
    List<String> facts() {
        List<String> facts = new ArrayList<>(List.of("Requests: " + requests(), "Time: " + time()));
        facts.addAll(new PlannedCost(settings).facts(operations()));
        facts.add("Nothing was run.");
        return facts;
    }

    /** On each dataset, of all contestants together; empty if nobody knows how many. */
    private Optional<ToLongFunction<Operation>> operations() {
        if (settings.load() instanceof Load.Rounds fixed) {
            long turns = (long) fixed.rounds() * fixed.users() * contestants * children;
            return Optional.of(operation -> turns * settings.burst(operation));
        }
        if (settings.load() instanceof Load.AtRate arriving && !arriving.model().isSearch()) {
            long arrivals = LoadCurve.of(arriving, contestants * turn.works()).arrivals() * contestants * children;
            return Optional.of(operation -> arrivals);
        }
        return Optional.empty();
    }

    private String requests() {
        if (settings.load() instanceof Load.Steps steps) {
            return "as many as it takes to find the highest rate, each one operation, in steps of "
                    + IsolatedProgress.text(steps.step()) + afterWarmUp();
        }
        if (settings.load() instanceof Load.AtRate arriving) {
            int phases = contestants * turn.works();
            return "%s%,d arrivals, each one operation%s"
                    .formatted(
                            arriving.model().isSearch() ? "at most " : "",
                            repeated(LoadCurve.of(arriving, phases).arrivals() * phases),
                            afterWarmUp());
        }
        long turns = (long) ((Load.InRounds) settings.load()).users() * contestants;
        if (settings.load() instanceof Load.Rounds fixed) {
            return requests(repeated(fixed.rounds() * turns)) + afterWarmUp();
        }
        return "as many rounds as there is time for; in each " + requests(turns) + afterWarmUp();
    }

    private String requests(long turns) {
        long requests = turns * turn.requests();
        long operations = turns * turn.operations();
        return requests == operations
                ? "%,d, each one operation".formatted(requests)
                : "%,d, each a burst, of %,d operations in all".formatted(requests, operations);
    }

    private long repeated(long ofOne) {
        return ofOne * settings.datasets().size() * children;
    }

    private String afterWarmUp() {
        return settings.warmUp().isZero() ? "" : "; the warm-up's come on top";
    }

    private String time() {
        String each = datasets() + (children == 1 ? "" : " in each of " + children + " JVMs, one after another");
        Duration warmUp = settings.warmUp();
        return settings.load()
                .time()
                .map(measured -> IsolatedProgress.text(warmUp.plus(measured)
                                .multipliedBy((long) settings.datasets().size() * children))
                        + " for warm-up and measuring" + each + ", without starting and loading")
                .orElseGet(() -> (warmUp.isZero() ? "" : IsolatedProgress.text(warmUp) + " of warm-up, then ")
                        + "until all is done" + each);
    }

    private String datasets() {
        int datasets = settings.datasets().size();
        return datasets == 1 ? "" : " of " + datasets + " datasets";
    }
}
