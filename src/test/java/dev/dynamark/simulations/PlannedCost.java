package dev.dynamark.simulations;

import dev.dynamark.cost.CostEstimate;
import dev.dynamark.profile.Operation;
import dev.dynamark.profile.Settings;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.ItemShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** What a run would consume, and cost where that is charged for. */
final class PlannedCost {

    private final Settings settings;
    private final RunEstimate estimate;

    PlannedCost(Settings settings) {
        this.settings = settings;
        ItemShape shape = ItemShape.valueOf(settings.shape().name());
        this.estimate = new RunEstimate(
                settings,
                RequestCosts.prices(settings),
                settings.datasets().stream()
                        .map(scale -> new Dataset(scale.label(), scale.items(), shape, settings.seed()))
                        .toList());
    }

    /**
     * A line for each kind of operation.
     *
     * @param operations on each dataset, of all contestants together; empty if nobody knows how many
     */
    List<String> facts(Optional<ToLongFunction<Operation>> operations) {
        List<String> facts = new ArrayList<>();
        if (!settings.shapes().isEmpty() || settings.traffic().mix().isPresent()) {
            facts.add("Capacity, and what it would cost on AWS, of loading alone; results tell it of each operation:");
            facts.addAll(indented(estimate.loading().text()));
        } else if (operations.isPresent()) {
            CostEstimate all = estimate.with(operations.get());
            facts.add("Capacity, and what it would cost on AWS, without the warm-up:");
            facts.addAll(indented(all.text()));
        } else {
            facts.add("Capacity, and what it would cost on AWS, of loading and by the million:");
            facts.addAll(indented(estimate.text()));
        }
        return facts;
    }

    private static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> "  " + line).toList();
    }
}
