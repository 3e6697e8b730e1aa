package dev.dynamark.run.cost;

import dev.dynamark.cost.CostEstimate;
import dev.dynamark.cost.PriceTable;
import dev.dynamark.cost.Units;
import dev.dynamark.profile.Operation;
import dev.dynamark.profile.Settings;
import dev.dynamark.run.operations.ScanPlan;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.OrderCost;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/** What a run on orders costs before it begins: tables are loaded, and then so many operations follow. Immutable. */
public final class RunEstimate {

    private static final long MILLION = 1_000_000;

    private final Settings settings;
    private final PriceTable prices;
    private final Map<Dataset, OrderCost> costs = new LinkedHashMap<>();

    /** Of a run with these settings on these datasets. */
    public RunEstimate(Settings settings, PriceTable prices, Collection<Dataset> datasets) {
        this.settings = settings;
        this.prices = prices;
        datasets.forEach(dataset -> costs.put(dataset, new OrderCost(dataset, RequestCosts.ordersDesign())));
    }

    /** Loading the tables, which every run does. */
    public CostEstimate loading() {
        CostEstimate estimate = CostEstimate.by(prices);
        for (Map.Entry<Dataset, OrderCost> each : costs.entrySet()) {
            int items = each.getKey().items();
            estimate = estimate.plus(
                    "load " + each.getKey().name(),
                    items,
                    each.getValue().load().times(1.0 / items));
        }
        return estimate;
    }

    /**
     * Loading, and so many operations on each dataset.
     *
     * @param operations of all contestants together, those of the warm-up too
     */
    public CostEstimate with(ToLongFunction<Operation> operations) {
        CostEstimate estimate = loading();
        for (Map.Entry<Dataset, OrderCost> each : costs.entrySet()) {
            for (Operation operation : settings.operations()) {
                estimate = estimate.plus(
                        operation.label() + " " + each.getKey().name(),
                        operations.applyAsLong(operation),
                        unitsOf(each.getKey(), operation));
            }
        }
        return estimate;
    }

    /** What an operation costs on average. */
    Units unitsOf(Dataset dataset, Operation operation) {
        OrderCost cost = costs.get(dataset);
        return switch (operation) {
            case PUT -> cost.put();
            case GET -> cost.get();
            case UPDATE -> cost.update();
            case DELETE -> cost.delete();
            case QUERY -> cost.query(settings.page());
            case SCAN -> cost.scan(ScanPlan.segments(dataset));
        };
    }

    /** The most that an operation costs on any dataset. */
    Map<Operation, Units> mostPerOperation() {
        Map<Operation, Units> most = new EnumMap<>(Operation.class);
        for (Operation operation : Operation.values()) {
            costs.keySet()
                    .forEach(dataset -> most.merge(
                            operation,
                            unitsOf(dataset, operation),
                            (one, other) -> prices.usd(one) >= prices.usd(other) ? one : other));
        }
        return most;
    }

    /** For people, where nobody knows how many operations there will be. */
    public List<String> text() {
        List<String> text = new ArrayList<>(loading().text());
        for (Dataset dataset : costs.keySet()) {
            for (Operation operation : settings.operations()) {
                text.add(String.format(
                        Locale.ROOT,
                        "a million of %s %s: USD %,.2f",
                        operation.label(),
                        dataset.name(),
                        MILLION * prices.usd(unitsOf(dataset, operation))));
            }
        }
        return List.copyOf(text);
    }
}
