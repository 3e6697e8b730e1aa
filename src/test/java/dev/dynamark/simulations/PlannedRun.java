package dev.dynamark.simulations;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.Processes;
import dev.dynamark.profile.Settings;
import java.time.Duration;
import java.util.List;

/** What a comparison would do, in numbers, before it does anything. */
final class PlannedRun {

    private final Settings settings;
    private final int contestants;
    private final int children;

    PlannedRun(Settings settings, List<OrderContestant> known) {
        this.settings = settings;
        int takingPart = new TakingPart(settings, known).all().size();
        boolean isolated = settings.processes() instanceof Processes.Isolated;
        contestants = isolated ? 1 : takingPart;
        children = settings.processes() instanceof Processes.Isolated mode ? 2 * mode.cycles() * takingPart : 1;
    }

    /** A sentence each. */
    List<String> facts() {
        return List.of("Requests: " + requests(), "Time: " + time(), "Nothing was run.");
    }

    private String requests() {
        if (settings.load() instanceof Load.Steps steps) {
            return "as many as it takes to find the highest rate, each one operation, in steps of "
                    + IsolatedProgress.text(steps.step()) + afterWarmUp();
        }
        if (settings.load() instanceof Load.AtRate arriving) {
            int phases = contestants * settings.operations().size();
            return "%s%,d arrivals, each one operation%s"
                    .formatted(
                            arriving.model().isSearch() ? "at most " : "",
                            repeated(LoadCurve.of(arriving, phases).arrivals() * phases),
                            afterWarmUp());
        }
        long turns = (long) ((Load.InRounds) settings.load()).users() * contestants;
        if (settings.load() instanceof Load.Rounds fixed) {
            return "%,d, each a burst, of %,d operations in all%s"
                    .formatted(
                            repeated(fixed.rounds()
                                    * turns
                                    * settings.operations().size()),
                            repeated(fixed.rounds() * turns * operationsOfATurn()),
                            afterWarmUp());
        }
        return "as many rounds as there is time for; in a round %,d, each a burst, of %,d operations in all%s"
                .formatted(turns * settings.operations().size(), turns * operationsOfATurn(), afterWarmUp());
    }

    private long repeated(long ofOne) {
        return ofOne * settings.datasets().size() * children;
    }

    private long operationsOfATurn() {
        return settings.operations().stream().mapToLong(settings::burst).sum();
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
