package dev.dynamark.run.cost;

import dev.dynamark.cost.ReadKind;
import dev.dynamark.cost.Reads;
import dev.dynamark.cost.TableDesign;
import dev.dynamark.cost.Units;
import dev.dynamark.profile.Settings;
import dev.dynamark.queries.From;
import dev.dynamark.queries.QueryOrders;
import dev.dynamark.queries.Shapes;
import dev.dynamark.run.operations.ScanPlan;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.OrderCost;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What requests of a run on orders cost on average, told by what they say before they are answered; of several datasets the
 * most. Thread-safe.
 */
final class AverageUnits {

    private static final Units WHOLE_PAGE = Reads.page(1_048_576, ReadKind.EVENTUAL);

    private final List<OrderCost> costs;
    private final int read;
    private final Units get;
    private final Units put;
    private final Units update;
    private final Units delete;
    private final Units scan;
    private final Map<Integer, Units> queries = new ConcurrentHashMap<>();

    AverageUnits(Settings settings, Collection<Dataset> datasets) {
        TableDesign design = RequestCosts.ordersDesign();
        costs = datasets.stream().map(dataset -> new OrderCost(dataset, design)).toList();
        read = settings.shapes().isEmpty() ? settings.page() : read(settings, datasets);
        get = most(OrderCost::get);
        put = most(OrderCost::put);
        update = most(OrderCost::update);
        delete = most(OrderCost::delete);
        scan = datasets.stream()
                .map(dataset -> new OrderCost(dataset, design).scan(ScanPlan.segments(dataset)))
                .map(AverageUnits::atMostAPage)
                .max(Comparator.comparingDouble(Units::read))
                .orElseThrow();
    }

    /** Orders that a query reads at most of a partition of usual size. */
    private static int read(Settings settings, Collection<Dataset> datasets) {
        return datasets.stream()
                .map(QueryOrders::of)
                .flatMapToInt(orders -> settings.shapes().stream()
                        .flatMap(name -> Shapes.named(name).stream())
                        .filter(shape -> shape.from() == From.CUSTOMER || shape.from() == From.STATUS)
                        .mapToInt(orders::read))
                .max()
                .orElse(1);
    }

    private Units most(Function<OrderCost, Units> cost) {
        return costs.stream()
                .map(cost)
                .max(Comparator.comparingDouble(units -> units.read() + units.write()))
                .orElseThrow();
    }

    private static Units atMostAPage(Units units) {
        return units.read() > WHOLE_PAGE.read() ? WHOLE_PAGE : units;
    }

    /** Nothing of requests that are not charged by the item. */
    Units of(Asked asked) {
        int strength = asked.consistent() ? 2 : 1;
        return switch (asked.operation()) {
            case "PutItem" -> put;
            case "GetItem" -> get.times(strength);
            case "UpdateItem" -> update;
            case "DeleteItem" -> delete;
            case "Query" -> query(asked).times(strength);
            case "Scan" -> scan.times(strength);
            case "BatchWriteItem" -> put.times(asked.items());
            case "BatchGetItem" -> get.times(strength * asked.items());
            case "TransactWriteItems" -> put.times(2 * asked.items());
            case "TransactGetItems" -> get.times(4 * asked.items());
            default -> Units.NONE;
        };
    }

    private Units query(Asked asked) {
        if (asked.wide() && asked.limit().isEmpty()) {
            return WHOLE_PAGE;
        }
        int orders = Math.min(asked.limit().orElse(read), asked.wide() ? Integer.MAX_VALUE : read);
        return queries.computeIfAbsent(orders, many -> atMostAPage(most(cost -> cost.query(many))));
    }
}
