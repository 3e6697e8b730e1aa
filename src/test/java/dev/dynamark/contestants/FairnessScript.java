package dev.dynamark.contestants;

import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.ItemShape;
import dev.dynamark.workload.LoadProgress;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderItems;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderKeys;
import dev.dynamark.workload.OrderLoader;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.Place;
import dev.dynamark.workload.ScanSegment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** The operations every contestant runs to be compared: each shape of item, ranges and scans of many pages. */
final class FairnessScript {

    private static final long SEED = 20_260_101;

    private static final LoadProgress SILENT = items -> {};
    private static final Dataset ORDERS = new Dataset("orders", Dataset.ORDERS_PER_CUSTOMER, ItemShape.ORDER, SEED);
    private static final Dataset BIG = new Dataset("big", 2 * Dataset.ORDERS_PER_CUSTOMER, ItemShape.HUGE, SEED);
    private static final int BIG_CUSTOMER = 1;
    private static final int BIG_ORDERS = 30;

    private final DynamoDbClient observer;
    private final String table;
    private final ExchangeLog log;
    private final List<Trace.Step> steps = new ArrayList<>();

    /** Reads what is stored through the observer, whose requests are not in the log. */
    FairnessScript(DynamoDbClient observer, String table, ExchangeLog log) {
        this.observer = observer;
        this.table = table;
        this.log = log;
    }

    /** Stores what the script reads: one customer's orders, and a customer of orders that fill more than one page. */
    void load() {
        new OrderLoader(observer, table).load(ORDERS, SILENT);
        for (int i = 0; i < BIG_ORDERS; i++) {
            Order order = BIG.order(BIG_CUSTOMER * Dataset.ORDERS_PER_CUSTOMER + i);
            observer.putItem(request -> request.tableName(table).item(OrderItems.encode(order)));
        }
    }

    <M> Trace run(OrderStore<M> store) {
        log.drain();
        if (forEachShape(shape -> put(store, shape))
                && forEachShape(shape -> get(store, shape))
                && forEachShape(shape -> update(store, shape))
                && queries(store)
                && scans(store)
                && forEachShape(shape -> delete(store, shape))) {
            missing(store);
        }
        return new Trace(List.copyOf(steps), items());
    }

    private static boolean forEachShape(Predicate<ItemShape> step) {
        return Stream.of(ItemShape.values()).allMatch(step);
    }

    private int items() {
        return observer.scanPaginator(request -> request.tableName(table).select(Select.COUNT)).stream()
                .mapToInt(ScanResponse::count)
                .sum();
    }

    private <M> boolean put(OrderStore<M> store, ItemShape shape) {
        Order order = own(shape);
        M model = store.model(order);
        return step("put", label(shape), Optional.of(order.key()), () -> {
            store.put(model);
            return List.of();
        });
    }

    private <M> boolean get(OrderStore<M> store, ItemShape shape) {
        return step(
                "get",
                label(shape),
                Optional.empty(),
                () -> orders(store, store.get(own(shape).key())));
    }

    private <M> boolean update(OrderStore<M> store, ItemShape shape) {
        OrderKey key = own(shape).key();
        OrderChange change = new OrderChange(key, new BigDecimal("1234567.89"), 77);
        return step("update", label(shape), Optional.of(key), () -> List.of(store.order(store.update(change))));
    }

    private <M> boolean delete(OrderStore<M> store, ItemShape shape) {
        OrderKey key = own(shape).key();
        return step("delete", label(shape), Optional.of(key), () -> orders(store, store.delete(key)));
    }

    private <M> boolean queries(OrderStore<M> store) {
        return Stream.of(1, 10, 100).allMatch(items -> query(store, items + " items", ORDERS.range(0, 7, items)))
                && query(store, "pages", BIG.range(BIG_CUSTOMER, 0, BIG_ORDERS));
    }

    private <M> boolean query(OrderStore<M> store, String label, OrderRange range) {
        return step("query", label, Optional.empty(), () -> orders(store, store.query(range)));
    }

    private <M> boolean scans(OrderStore<M> store) {
        return Stream.of(new ScanSegment(0, 1), new ScanSegment(1, 2))
                .allMatch(segment -> step(
                        "scan",
                        "segment " + segment.index() + " of " + segment.total(),
                        Optional.empty(),
                        // The order of a scan is the server's business.
                        () -> orders(store, store.scan(segment)).stream()
                                .sorted(Comparator.comparing(
                                        order -> order.key().sortKey()))
                                .toList()));
    }

    private <M> void missing(OrderStore<M> store) {
        OrderKey key = own(ItemShape.ORDER).key();
        OrderRange range = new OrderRange(key.customerId(), key.placedAt(), key.placedAt());
        step("get", "missing", Optional.empty(), () -> orders(store, store.get(key)));
        step("delete", "missing", Optional.empty(), () -> orders(store, store.delete(key)));
        query(store, "missing", range);
    }

    private boolean step(String operation, String label, Optional<OrderKey> about, Supplier<List<Order>> work) {
        List<Order> returned = List.of();
        Optional<RuntimeException> failure = Optional.empty();
        try {
            returned = work.get();
        } catch (RuntimeException e) {
            failure = Optional.of(e);
        }
        List<Exchange> exchanges = log.drain();
        Map<String, AttributeValue> stored = about.map(this::stored).orElse(Map.of());
        steps.add(new Trace.Step(operation, label, exchanges, returned, stored, failure));
        return failure.isEmpty();
    }

    private Map<String, AttributeValue> stored(OrderKey key) {
        return observer.getItem(request ->
                        request.tableName(table).key(OrderItems.key(key)).consistentRead(true))
                .item();
    }

    private static <M> List<Order> orders(OrderStore<M> store, Optional<M> model) {
        return model.map(store::order).map(List::of).orElse(List.of());
    }

    private static <M> List<Order> orders(OrderStore<M> store, List<M> models) {
        return models.stream().map(store::order).toList();
    }

    private static Order own(ItemShape shape) {
        Dataset dataset = new Dataset(label(shape), Dataset.ORDERS_PER_CUSTOMER, shape, SEED);
        return OrderKeys.uniform(dataset, SEED).own("fairness", new Place(0, shape.ordinal(), 0));
    }

    private static String label(ItemShape shape) {
        return shape.name().toLowerCase(Locale.ROOT);
    }
}
