package dev.dynamark.run.work;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.jsonFile;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import dev.dynamark.contestants.OrderStore;
import dev.dynamark.feeders.UniqueNumbers;
import dev.dynamark.gatling.DynamoDsl;
import dev.dynamark.gatling.OperationActionBuilder;
import dev.dynamark.gatling.OperationBuilder;
import dev.dynamark.gatling.Race;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.Operation;
import dev.dynamark.run.Comparison;
import dev.dynamark.run.Late;
import dev.dynamark.run.Stage;
import dev.dynamark.run.arrivals.ArrivalModel;
import dev.dynamark.run.arrivals.ArrivalWork;
import dev.dynamark.run.arrivals.OneAfterTheOther;
import dev.dynamark.run.cost.UnitRates;
import dev.dynamark.run.operations.ExpectedOrders;
import dev.dynamark.run.operations.OrderChecks;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.Place;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.FeederBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads, queries and writes with rows of the feeders; every contestant is dealt the same rows in the same order. */
public final class FeederWork extends ClosedComparison {

    /** Of the orders in the files. */
    public static final long SEED_OF_FILES = 42;
    /** How many orders each range of the files covers. */
    public static final int NEWEST = 10;

    private final Comparison comparison;
    private final List<Map<String, Object>> customers;
    private final Map<String, Rows> rows = new LinkedHashMap<>();

    /** Where one contestant is in each file. */
    private record Rows(
            FeederBuilder<String> orders, FeederBuilder<Object> customers, Iterator<Map<String, Object>> numbers) {}

    /** Reads the files at once. */
    public FeederWork(Comparison comparison) {
        super(comparison);
        this.comparison = comparison;
        this.customers = jsonFile("feeders/customers.json").readRecords();
        for (String contestant : comparison.lineup().all()) {
            rows.put(
                    contestant,
                    new Rows(
                            csv("feeders/orders.csv").circular(),
                            listFeeder(customers.subList(0, loaded().customers()))
                                    .circular(),
                            new UniqueNumbers(comparison.settings().traffic().node())));
        }
    }

    /** The customers of the smallest dataset are loaded whichever is. */
    private Dataset loaded() {
        return comparison.datasets().stream()
                .map(comparison::dataset)
                .min((one, other) -> Integer.compare(one.orders(), other.orders()))
                .orElseThrow();
    }

    @Override
    public PopulationBuilder population() {
        return comparison.settings().load() instanceof Load.AtRate rate ? arriving(rate) : super.population();
    }

    /** Each contestant alone with each file, a row for each arrival. */
    private PopulationBuilder arriving(Load.AtRate load) {
        UnitRates rates = new UnitRates(comparison.settings());
        List<Operation> operations = comparison.settings().operations();
        List<PopulationBuilder> populations = new ArrayList<>();
        for (String dataset : comparison.datasets()) {
            if (!comparison.settings().warmUp().isZero()) {
                populations.add(
                        scenario("warm-up " + dataset).exec(warmUp(1, dataset)).injectOpen(atOnceUsers(1)));
            }
            for (Operation operation : operations) {
                ArrivalModel model = comparison.arrivals(
                        rates.of(load, comparison.dataset(dataset), operation),
                        operations.size() * comparison.lineup().all().size());
                for (String contestant : comparison.inRandomOrder(dataset + operation.label())) {
                    populations.addAll(model.populations(arrivals(operation, new Stage.Slot(contestant, dataset))));
                }
            }
        }
        return OneAfterTheOther.of(populations);
    }

    private ArrivalWork arrivals(Operation operation, Stage.Slot slot) {
        ChainBuilder each = exec(action(operation, slot));
        return new ArrivalWork(
                slot.dataset() + " " + operation.label() + " " + slot.contestant(),
                new SeriesKey(slot.contestant(), operation.label(), tags(slot.dataset(), operation)),
                dealt(operation, slot).exec(comparison.grouped(slot.dataset(), operation.label(), each)),
                dealt(operation, slot).exec(each),
                arrivals -> Optional.empty());
    }

    @Override
    protected List<Race> races(String dataset, Purpose purpose) {
        return comparison.settings().operations().stream()
                .map(operation -> race(dataset, operation, purpose))
                .toList();
    }

    private Race race(String dataset, Operation operation, Purpose purpose) {
        Race race = DynamoDsl.race(operation.label());
        for (var tag : tags(dataset, operation).entrySet()) {
            race = race.tag(tag.getKey(), tag.getValue());
        }
        for (String contestant : comparison.lineup().all()) {
            Stage.Slot slot = new Stage.Slot(contestant, dataset);
            ChainBuilder once = exec(purpose.seen(action(operation, slot)));
            ChainBuilder reported =
                    purpose == Purpose.MEASURING ? comparison.grouped(dataset, operation.label(), once) : once;
            race = race.turn(
                    contestant,
                    exec(session -> session)
                            .repeat(comparison.settings().burst(operation))
                            .on(dealt(operation, slot).exec(reported)));
        }
        return race;
    }

    private ChainBuilder dealt(Operation operation, Stage.Slot slot) {
        Rows dealt = rows.get(slot.contestant());
        return switch (operation) {
            case GET -> feed(dealt.orders());
            case QUERY -> feed(dealt.customers());
            default -> feed(dealt.numbers());
        };
    }

    private <M> OperationActionBuilder<?, ?> action(Operation operation, Stage.Slot slot) {
        Supplier<OrderStore<M>> store =
                new Late<>(() -> comparison.stage().orElseThrow().store(slot));
        OperationBuilder named = named(slot, operation);
        return switch (operation) {
            case GET ->
                named.with(FeederWork::key)
                        .<Optional<M>>call(key -> store.get().get(key))
                        .check("is the order of the row", (key, found) -> checks(slot)
                                .isOrderOf(key, found.map(store.get()::order)));
            case QUERY ->
                named.with(FeederWork::range)
                        .<List<M>>call(range -> store.get().query(range))
                        .check("are the ten newest orders of the row", (range, found) -> checks(slot)
                                .isRange(
                                        range,
                                        NEWEST,
                                        found.stream().map(store.get()::order).toList()));
            default ->
                named.with(session -> store.get().model(numbered(slot, session)))
                        .run(model -> store.get().put(model));
        };
    }

    private OrderChecks checks(Stage.Slot slot) {
        return new OrderChecks(new ExpectedOrders(comparison.dataset(slot.dataset())));
    }

    private OperationBuilder named(Stage.Slot slot, Operation operation) {
        OperationBuilder named = DynamoDsl.contestant(slot.contestant())
                .operation(operation.label())
                .requestName(slot.contestant());
        for (var tag : tags(slot.dataset(), operation).entrySet()) {
            named = named.tag(tag.getKey(), tag.getValue());
        }
        return named;
    }

    private Map<String, String> tags(String dataset, Operation operation) {
        return comparison.tags(dataset, operation);
    }

    private static OrderKey key(Session session) {
        return new OrderKey(
                session.getString("customerId"),
                Instant.parse(session.getString("placedAt")),
                session.getString("orderId"));
    }

    private static OrderRange range(Session session) {
        return new OrderRange(
                session.getString("customerId"),
                Instant.parse(session.getString("newestFrom")),
                Instant.parse(session.getString("newestTo")));
    }

    private Order numbered(Stage.Slot slot, Session session) {
        int number = Math.toIntExact(session.getLong(UniqueNumbers.NUMBER));
        return comparison.keys(slot.dataset()).own(comparison.owner(slot.contestant()), new Place(0, number, 0));
    }
}
