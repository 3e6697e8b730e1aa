package dev.dynamark.run.plan;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.Processes;
import dev.dynamark.profile.Settings;
import dev.dynamark.run.console.TimeText;
import dev.dynamark.run.lineup.TakingPart;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.ItemShape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a comparison would do, in numbers, before it does anything. */
public final class PlannedRun {

    private final Settings settings;
    private final PlannedTurn turn;
    private final int children;
    private final List<Dataset> datasets;
    private final PlannedOperations operations;

    /** @param known contestants that the settings may name */
    public PlannedRun(Settings settings, PlannedTurn turn, List<OrderContestant> known) {
        this.settings = settings;
        this.turn = turn;
        int takingPart = new TakingPart(settings, known).all().size();
        boolean isolated = settings.processes() instanceof Processes.Isolated;
        children = settings.processes() instanceof Processes.Isolated mode ? 2 * mode.cycles() * takingPart : 1;
        ItemShape shape = ItemShape.valueOf(settings.shape().name());
        datasets = settings.datasets().stream()
                .map(scale -> new Dataset(scale.label(), scale.items(), shape, settings.seed()))
                .toList();
        operations = new PlannedOperations(settings, turn, datasets, isolated ? 1 : takingPart, children);
    }

    /** A sentence each. */
    public List<String> facts() {
        List<String> facts = new ArrayList<>(List.of("Requests: " + requests(), "Time: " + time()));
        facts.addAll(new PlannedCost(settings, turn, datasets).facts(operations));
        facts.add("Nothing was run.");
        return facts;
    }

    private String requests() {
        if (settings.load() instanceof Load.Steps steps) {
            return "as many as it takes to find the highest rate, each one operation, in steps of "
                    + TimeText.of(steps.step()) + afterWarmUp();
        }
        if (settings.load() instanceof Load.AtRate arriving) {
            return "%s%,d arrivals, each one operation%s"
                    .formatted(
                            arriving.model().isSearch() ? "at most " : "",
                            operations.arrivals(arriving),
                            afterWarmUp());
        }
        return (settings.load() instanceof Load.Rounds fixed
                        ? requests(operations.turns(fixed))
                        : "as many rounds as there is time for; in each " + requests(operations.turnsOfARound()))
                + afterWarmUp();
    }

    private String requests(long turns) {
        long requests = turns * turn.requests();
        long operations = turns * turn.operations();
        return requests == operations
                ? "%,d, each one operation".formatted(requests)
                : "%,d, each a burst, of %,d operations in all".formatted(requests, operations);
    }

    private String afterWarmUp() {
        return settings.warmUp().isZero() ? "" : "; the warm-up's come on top";
    }

    private String time() {
        String each = ofDatasets() + (children == 1 ? "" : " in each of " + children + " JVMs, one after another");
        Duration warmUp = settings.warmUp();
        return settings.load()
                .time()
                .map(measured -> TimeText.of(
                                warmUp.plus(rampUps()).plus(measured).multipliedBy((long) datasets.size() * children))
                        + (rampUps().isZero() ? " for warm-up and measuring" : " for warm-up, ramp-ups and measuring")
                        + each + ", without starting and loading")
                .orElseGet(() -> (warmUp.isZero() ? "" : TimeText.of(warmUp) + " of warm-up, then ")
                        + "until all is done" + each);
    }

    private Duration rampUps() {
        return PlannedTime.rampUps(settings.load(), operations.works());
    }

    private String ofDatasets() {
        return datasets.size() == 1 ? "" : " of " + datasets.size() + " datasets";
    }
}
