package dev.dynamark.run.plan;

import dev.dynamark.cost.CostEstimate;
import dev.dynamark.cost.Units;
import dev.dynamark.profile.Mix;
import dev.dynamark.profile.MixedOperation;
import dev.dynamark.profile.Settings;
import dev.dynamark.run.cost.RequestCosts;
import dev.dynamark.run.cost.RunEstimate;
import dev.dynamark.run.cost.UnitRates;
import dev.dynamark.workload.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a run would consume, and cost where that is charged for. */
final class PlannedCost {

    private final Settings settings;
    private final PlannedTurn turn;
    private final List<Dataset> datasets;
    private final RunEstimate estimate;

    PlannedCost(Settings settings, PlannedTurn turn, List<Dataset> datasets) {
        this.settings = settings;
        this.turn = turn;
        this.datasets = datasets;
        this.estimate = new RunEstimate(settings, RequestCosts.prices(settings), datasets);
    }

    /** A line for each kind of operation. */
    List<String> facts(PlannedOperations operations) {
        if (!operations.areKnown()) {
            return settings.shapes().isEmpty() && settings.traffic().mix().isEmpty()
                    ? told("of loading and by the million", estimate.text(turn.unseen()))
                    : loading();
        }
        if (settings.traffic().mix().isPresent()) {
            return ofMix(settings.traffic().mix().get(), operations)
                    .map(mix -> told("without the warm-up", mix.text()))
                    .orElseGet(this::loading);
        }
        return settings.shapes().isEmpty()
                ? told(
                        "without the warm-up",
                        estimate.with(operations::each, turn.unseen()).text())
                : loading();
    }

    private List<String> loading() {
        return told(
                "of loading alone; results tell it of each operation",
                estimate.loading().text());
    }

    private Optional<CostEstimate> ofMix(Mix mix, PlannedOperations operations) {
        UnitRates units = new UnitRates(settings);
        CostEstimate all = estimate.loading();
        for (Dataset dataset : datasets) {
            for (MixedOperation operation : mix.operations()) {
                Optional<Units> each = units.unitsOf(dataset, operation);
                if (each.isEmpty()) {
                    return Optional.empty();
                }
                all = all.plus(
                        operation.label() + " " + dataset.name(),
                        Math.round(mix.share(operation) * operations.ofMix()),
                        each.get());
            }
        }
        return Optional.of(all);
    }

    private static List<String> told(String of, List<String> lines) {
        List<String> told = new ArrayList<>(List.of("Capacity, and what it would cost on AWS, " + of + ":"));
        lines.forEach(line -> told.add("  " + line));
        return told;
    }
}
