package dev.dynamark.bench;

import dev.dynamark.bench.Call.Argument;
import dev.dynamark.contestants.OrderStore;
import dev.dynamark.profile.Operation;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.ItemShape;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderItems;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.ScanSegment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One operation on orders of one shape: its arguments, and what DynamoDB would answer to each. */
final class OrderCalls implements Calls<OrderStore<?>> {

    private static final int LONGEST_RING = 32;
    private static final int MOST_ITEMS = 100;
    private static final ScanSegment WHOLE = new ScanSegment(0, 1);

    private final Dataset dataset;
    private final Operation operation;
    private final int page;
    private final int ring;

    OrderCalls(ItemShape shape, Operation operation, int page, long seed) {
        this.dataset = Dataset.small(shape, seed);
        this.operation = operation;
        this.page = page;
        // Answers of 100 huge items would else fill the heap.
        this.ring = Math.max(4, Math.min(LONGEST_RING, MOST_ITEMS / page));
    }

    @Override
    public List<Answer> answers() {
        return IntStream.range(0, ring).boxed().flatMap(this::answers).toList();
    }

    private Stream<Answer> answers(int turn) {
        return switch (operation) {
            case PUT -> Stream.of(Answer.nothing());
            case GET -> Stream.of(Answer.of("Item", OrderItems.encode(order(turn))));
            case UPDATE ->
                Stream.of(Answer.of("Attributes", OrderItems.encode(change(turn).appliedTo(order(turn)))));
            case DELETE -> Stream.of(Answer.of("Attributes", OrderItems.encode(order(turn))));
            case QUERY, SCAN ->
                Answer.pages(orders(turn).stream().map(OrderItems::encode).toList()).stream();
        };
    }

    @Override
    public Call<?, ?> by(OrderStore<?> store) {
        return of(store);
    }

    private <M> Call<?, ?> of(OrderStore<M> store) {
        return switch (operation) {
            case PUT -> new Call<>(ring(turn -> put(store, turn)), model -> put(store, model), nothing -> nothing);
            case GET -> new Call<>(ring(this::keyed), store::get, found -> found.map(store::order));
            case UPDATE -> new Call<>(ring(this::changing), store::update, store::order);
            case DELETE -> new Call<>(ring(this::keyed), store::delete, found -> found.map(store::order));
            case QUERY -> new Call<>(ring(this::ranged), store::query, found -> orders(store, found));
            case SCAN -> new Call<>(ring(this::whole), store::scan, found -> orders(store, found));
        };
    }

    private <T> List<T> ring(IntFunction<T> argument) {
        return IntStream.range(0, ring).mapToObj(argument).toList();
    }

    private static <M> Object put(OrderStore<M> store, M model) {
        store.put(model);
        return Optional.empty();
    }

    private <M> Argument<M> put(OrderStore<M> store, int turn) {
        Order order = order(turn);
        return new Argument<>(store.model(order), Expected.item("Item", OrderItems.encode(order)), Optional.empty());
    }

    private Argument<OrderKey> keyed(int turn) {
        OrderKey key = key(turn);
        return new Argument<>(key, Expected.item("Key", OrderItems.key(key)), Optional.of(order(turn)));
    }

    private Argument<OrderChange> changing(int turn) {
        OrderChange change = change(turn);
        Expected sent = Expected.item("Key", OrderItems.key(change.key()))
                .and(change.total().toPlainString(), String.valueOf(change.itemCount()));
        return new Argument<>(change, sent, change.appliedTo(order(turn)));
    }

    private Argument<OrderRange> ranged(int turn) {
        OrderRange range = dataset.range(customer(turn), first(turn), page);
        Expected sent = Expected.holding(range.partitionKey(), range.firstSortKey());
        return new Argument<>(range, sent, orders(turn));
    }

    private Argument<ScanSegment> whole(int turn) {
        return new Argument<>(WHOLE, Expected.holding("\"Segment\":0", "\"TotalSegments\":1"), orders(turn));
    }

    private static <M> List<Order> orders(OrderStore<M> store, List<M> found) {
        return found.stream().map(store::order).toList();
    }

    private OrderChange change(int turn) {
        return new OrderChange(key(turn), BigDecimal.valueOf(123_457L + 10L * turn, 2), 101 + turn);
    }

    private List<Order> orders(int turn) {
        int first = customer(turn) * Dataset.ORDERS_PER_CUSTOMER + first(turn);
        return IntStream.range(first, first + page).mapToObj(dataset::order).toList();
    }

    private Order order(int turn) {
        return dataset.order(index(turn));
    }

    private OrderKey key(int turn) {
        return dataset.key(index(turn));
    }

    private int index(int turn) {
        return turn * (dataset.orders() / ring);
    }

    private int customer(int turn) {
        return turn % dataset.customers();
    }

    private int first(int turn) {
        return turn / dataset.customers();
    }
}
