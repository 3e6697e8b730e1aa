package dev.dynamark.run.cost;

import dev.dynamark.cost.CostEstimate;
import dev.dynamark.cost.PriceTable;
import dev.dynamark.cost.Units;
import dev.dynamark.profile.Operation;
import dev.dynamark.profile.Settings;
import dev.dynamark.queries.QueryOrders;
import dev.dynamark.run.operations.ScanPlan;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.OrderCost;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** What a run on orders costs before it begins: tables are loaded, and then so many operations follow. Immutable. */
public final class RunEstimate {

    private static final String UNSEEN = "unseen ";
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
            QueryOrders orders = QueryOrders.of(each.getKey(), settings.shapes());
            if (orders.bulk() > 0) {
                estimate = estimate.plus(
                        "load large partition of " + each.getKey().name(),
                        orders.bulk(),
                        each.getValue().put());
            }
        }
        return estimate;
    }

    /**
     * Loading, and so many operations on each dataset.
     *
     * @param operations of all contestants together
     * @param unseen what is done as often, by the operation that it comes with
     */
    public CostEstimate with(ToLongFunction<Operation> operations, Map<Operation, Operation> unseen) {
        CostEstimate estimate = loading();
        for (Map.Entry<Dataset, OrderCost> each : costs.entrySet()) {
            for (Operation operation : settings.operations()) {
                estimate = estimate.plus(
                        operation.label() + " " + each.getKey().name(),
                        operations.applyAsLong(operation),
                        unitsOf(each.getKey(), operation));
                Operation more = unseen.get(operation);
                if (more != null) {
                    estimate = estimate.plus(
                            UNSEEN + more.label() + " " + each.getKey().name(),
                            operations.applyAsLong(operation),
                            unitsOf(each.getKey(), more));
                }
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

    /**
     * For people, where nobody knows how many operations there will be.
     *
     * @param unseen what is done as often, by the operation that it comes with
     */
    public List<String> text(Map<Operation, Operation> unseen) {
        List<String> text = new ArrayList<>(loading().text());
        for (Dataset dataset : costs.keySet()) {
            for (Operation operation : settings.operations()) {
                text.add(aMillion("", operation, dataset));
                Optional.ofNullable(unseen.get(operation)).ifPresent(more -> text.add(aMillion(UNSEEN, more, dataset)));
            }
        }
        return List.copyOf(text);
    }

    private String aMillion(String unseen, Operation operation, Dataset dataset) {
        return String.format(
                Locale.ROOT,
                "a million of %s%s %s: USD %,.2f",
                unseen,
                operation.label(),
                dataset.name(),
                MILLION * prices.usd(unitsOf(dataset, operation)));
    }
}
