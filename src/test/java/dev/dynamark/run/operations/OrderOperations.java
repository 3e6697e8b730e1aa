package dev.dynamark.run.operations;

import dev.dynamark.gatling.Arrival;
import dev.dynamark.gatling.DynamoDsl;
import dev.dynamark.gatling.LockStep;
import dev.dynamark.gatling.OperationActionBuilder;
import dev.dynamark.gatling.OperationBuilder;
import dev.dynamark.profile.Operation;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderKeys;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.Place;
import dev.dynamark.workload.ScanSegment;
import io.gatling.javaapi.core.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The six operations of one contestant on one dataset as Gatling actions: arguments from the dataset, the contestant's
 * own code inside the clock, and checks that a wrong answer does not pass.
 *
 * @param <M> the contestant's model
 */
public final class OrderOperations<M> {

    /** As long as a walk along the graph of customers is. */
    public static final int ARRIVALS_IN_A_ROW = 32;

    private final String contestant;
    private final String owner;
    private final int number;
    private final Map<String, String> tags;
    private final StoreCalls<M> store;
    private final OrderKeys keys;
    private final OrderChecks checks;
    private final Turn turn;
    private final int page;
    private final Supplier<ScanPlan> scan;

    /** @param owner who creates its orders */
    public OrderOperations(
            String contestant,
            String owner,
            int number,
            Map<String, String> tags,
            StoreCalls<M> store,
            OrderKeys keys,
            OrderChecks checks,
            Turn turn,
            Supplier<ScanPlan> scan,
            int page) {
        this.contestant = contestant;
        this.owner = owner;
        this.number = number;
        this.tags = tags;
        this.store = store;
        this.keys = keys;
        this.checks = checks;
        this.turn = turn;
        this.page = page;
        this.scan = scan;
    }

    /** Where an operation stands, of which its keys are a pure function. */
    @FunctionalInterface
    public interface Turn {

        /** The place of the i-th operation that a user does in a row. */
        Place place(Session session, int i);

        /** Users and rounds of a lock-step. */
        Turn LOCK_STEP = (session, i) -> new Place(Math.toIntExact(session.userId()), LockStep.round(session), i);

        /** Arrivals, one operation each, stand in a row as the operations of a user do. */
        Turn ARRIVAL = (session, i) -> placeOfArrival(Arrival.of(session).number());
    }

    private static Place placeOfArrival(long number) {
        return new Place(0, Math.toIntExact(number / ARRIVALS_IN_A_ROW), Math.toIntExact(number % ARRIVALS_IN_A_ROW));
    }

    /** A burst of one operation, arguments and checks included. */
    public OperationActionBuilder<?, ?> action(Operation operation, int burst) {
        OperationBuilder named = tagged(operation).burst(burst);
        return switch (operation) {
            case PUT -> put(named);
            case GET -> get(named);
            case UPDATE -> update(named);
            case DELETE -> delete(named);
            case QUERY -> query(named);
            case SCAN -> scan(named);
        };
    }

    /** Creates, unseen, what the deletes of so many arrivals will delete. */
    public OperationActionBuilder<?, ?> putForArrivals(int arrivals) {
        OperationBuilder named = tagged(Operation.PUT).burst(arrivals);
        return store.put(named.with((session, i) -> store.orders().model(own(placeOfArrival(i)))))
                .silent();
    }

    private OperationBuilder tagged(Operation operation) {
        OperationBuilder builder =
                DynamoDsl.contestant(contestant).operation(operation.label()).requestName(contestant);
        for (Map.Entry<String, String> tag : tags.entrySet()) {
            builder = builder.tag(tag.getKey(), tag.getValue());
        }
        return builder;
    }

    private OperationActionBuilder<M, Void> put(OperationBuilder named) {
        return store.put(named.with((session, i) -> store.orders().model(own(turn.place(session, i)))));
    }

    private OperationActionBuilder<OrderKey, Optional<M>> get(OperationBuilder named) {
        return store.get(named.with((session, i) -> keys.existing(turn.place(session, i))))
                .check("is the order asked for", (key, found) -> checks.isOrderOf(key, order(found)));
    }

    private OperationActionBuilder<OrderChange, M> update(OperationBuilder named) {
        return store.update(named.with((session, i) -> keys.change(number, turn.place(session, i))))
                .check(
                        "is the order as changed",
                        (change, found) ->
                                checks.isChangedBy(change, store.orders().order(found)));
    }

    private OperationActionBuilder<Own, Optional<M>> delete(OperationBuilder named) {
        return store.delete(named.with((session, i) -> new Own(own(turn.place(session, i)))), Own::key)
                .check("is the order deleted", (own, found) -> order(found).equals(Optional.of(own.order())));
    }

    /** An order to delete; its key is made outside the clock. */
    private record Own(OrderKey key, Order order) {
        Own(Order order) {
            this(order.key(), order);
        }
    }

    private OperationActionBuilder<OrderRange, List<M>> query(OperationBuilder named) {
        return store.query(named.with((session, i) -> keys.range(turn.place(session, i), page)))
                .check("is the whole range in order", (range, found) -> checks.isRange(range, page, orders(found)));
    }

    private OperationActionBuilder<ScanSegment, List<M>> scan(OperationBuilder named) {
        return store.scan(named.with((session, i) -> segment(turn.place(session, i))))
                .check(
                        "is every order of the segment",
                        (segment, found) -> checks.isSegment(scan.get().ordersIn(segment), orders(found)));
    }

    private ScanSegment segment(Place place) {
        return scan.get().segment(place.user() + place.round() + place.position());
    }

    private Order own(Place place) {
        return keys.own(owner, place);
    }

    private Optional<Order> order(Optional<M> found) {
        return found.map(store.orders()::order);
    }

    private List<Order> orders(List<M> found) {
        return found.stream().map(store.orders()::order).toList();
    }
}
