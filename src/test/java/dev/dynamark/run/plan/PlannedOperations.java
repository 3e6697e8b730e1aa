package dev.dynamark.run.plan;

import dev.dynamark.profile.Load;
import dev.dynamark.profile.Mix;
import dev.dynamark.profile.Operation;
import dev.dynamark.profile.RateUnit;
import dev.dynamark.profile.Settings;
import dev.dynamark.run.arrivals.LoadCurve;
import dev.dynamark.run.cost.UnitRates;
import dev.dynamark.workload.Dataset;
import java.util.List;

/** How many operations a run would do, of all contestants together and without the warm-up. */
final class PlannedOperations {

    private final Settings settings;
    private final PlannedTurn turn;
    private final List<Dataset> datasets;
    private final long contestants;
    private final long children;

    /**
     * @param contestants that work in one process
     * @param children processes that each do all of it, one after another
     */
    PlannedOperations(Settings settings, PlannedTurn turn, List<Dataset> datasets, long contestants, long children) {
        this.settings = settings;
        this.turn = turn;
        this.datasets = datasets;
        this.contestants = contestants;
        this.children = children;
    }

    /** Whether neither a duration nor a limit decides. */
    boolean areKnown() {
        return settings.load() instanceof Load.Rounds
                || settings.load() instanceof Load.AtRate load && !load.model().isSearch();
    }

    /** Works that share the time of a dataset in one process. */
    int works() {
        return Math.toIntExact(contestants * turn.works());
    }

    /** Turns of a contestant in a round. */
    long turnsOfARound() {
        return ((Load.InRounds) settings.load()).users() * contestants;
    }

    /** Turns on all datasets. */
    long turns(Load.Rounds fixed) {
        return fixed.rounds() * turnsOfARound() * children * datasets.size();
    }

    /** Arrivals on all datasets. */
    long arrivals(Load.AtRate load) {
        if (settings.traffic().mix().isPresent()) {
            return datasets.stream().mapToLong(dataset -> ofMix(load, dataset)).sum();
        }
        if (settings.operations().isEmpty()) {
            return perWork(load) * turn.works() * datasets.size();
        }
        return datasets.stream()
                .flatMapToLong(
                        dataset -> settings.operations().stream().mapToLong(operation -> of(load, dataset, operation)))
                .sum();
    }

    /** Of one operation on a dataset. */
    long each(Operation operation) {
        return settings.load() instanceof Load.Rounds fixed
                ? turns(fixed) / datasets.size() * settings.burst(operation)
                : of((Load.AtRate) settings.load(), datasets.get(0), operation);
    }

    /** Of all operations of a mix on a dataset. */
    long ofMix() {
        return settings.load() instanceof Load.Rounds fixed
                ? turns(fixed) / datasets.size() * turn.operations()
                : ofMix((Load.AtRate) settings.load(), datasets.get(0));
    }

    private long of(Load.AtRate load, Dataset dataset, Operation operation) {
        return perWork(
                load.unit() == RateUnit.OPERATIONS ? load : new UnitRates(settings).of(load, dataset, operation));
    }

    private long ofMix(Load.AtRate load, Dataset dataset) {
        Mix mix = settings.traffic().mix().orElseThrow();
        return perWork(load.unit() == RateUnit.OPERATIONS ? load : new UnitRates(settings).of(load, dataset, mix));
    }

    private long perWork(Load.AtRate load) {
        return LoadCurve.of(load, works()).arrivals() * contestants * children;
    }
}
