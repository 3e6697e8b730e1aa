package dev.dynamark.run.work.mix;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import dev.dynamark.contestants.LockingStore;
import dev.dynamark.crud.Population;
import dev.dynamark.crud.Population.Phase;
import dev.dynamark.crud.StoredItems;
import dev.dynamark.gatling.Arrival;
import dev.dynamark.gatling.LockStep;
import dev.dynamark.gatling.Race;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.MixedOperation;
import dev.dynamark.run.Comparison;
import dev.dynamark.run.KeyChoices;
import dev.dynamark.run.Late;
import dev.dynamark.run.Stage;
import dev.dynamark.run.arrivals.ArrivalModel;
import dev.dynamark.run.arrivals.ArrivalWork;
import dev.dynamark.run.arrivals.OneAfterTheOther;
import dev.dynamark.run.cost.UnitRates;
import dev.dynamark.run.work.ClosedComparison;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.OrderItems;
import dev.dynamark.workload.Place;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** A mix of operations in lock-step rounds, each contestant on items of its own. */
public final class CrudWork extends ClosedComparison {

    /** Of each user, so that there is something to read, change and delete from the beginning. */
    private static final int ITEMS_BEFORE = 20;

    private static final Phase BEFORE = new Phase("before");

    private final Comparison comparison;
    private final MixedTurns turns;
    private final Map<Stage.Slot, Population> populations = new LinkedHashMap<>();

    /** Of a comparison that need not be open yet. */
    public CrudWork(Comparison comparison) {
        super(comparison);
        this.comparison = comparison;
        this.turns = new MixedTurns(comparison);
        for (String dataset : comparison.datasets()) {
            for (String contestant : comparison.lineup().all()) {
                populations.put(new Stage.Slot(contestant, dataset), population(contestant, dataset));
            }
        }
    }

    private Population population(String contestant, String dataset) {
        Dataset loaded = comparison.dataset(dataset);
        return new Population(
                comparison.keys(dataset),
                KeyChoices.ofCreated(comparison.settings(), loaded, turns.length()),
                comparison.owner(contestant),
                comparison.number(contestant),
                KeyChoices.seed(comparison.settings()));
    }

    @Override
    public PopulationBuilder population() {
        return comparison.settings().load() instanceof Load.AtRate rate ? arriving(rate) : super.population();
    }

    /** Each contestant alone with its mix, an operation for each arrival. */
    private PopulationBuilder arriving(Load.AtRate load) {
        UnitRates rates = new UnitRates(comparison.settings());
        List<PopulationBuilder> populations = new ArrayList<>();
        for (String dataset : comparison.datasets()) {
            List<ChainBuilder> first = new ArrayList<>(before(dataset));
            if (!comparison.settings().warmUp().isZero()) {
                first.add(warmUp(1, dataset));
            }
            populations.add(scenario("before " + dataset).exec(first).injectOpen(atOnceUsers(1)));
            ArrivalModel model = comparison.arrivals(
                    rates.of(
                            load,
                            comparison.dataset(dataset),
                            comparison.settings().traffic().mix().orElseThrow()),
                    comparison.lineup().all().size());
            for (String contestant : comparison.inRandomOrder(dataset)) {
                populations.addAll(model.populations(arrivals(new Stage.Slot(contestant, dataset))));
            }
        }
        return OneAfterTheOther.of(populations);
    }

    private ArrivalWork arrivals(Stage.Slot slot) {
        return new ArrivalWork(
                slot.dataset() + " mix " + slot.contestant(),
                new SeriesKey(slot.contestant(), "mix", comparison.tags(slot.dataset())),
                arrival(slot, (operation, action) -> comparison.grouped(slot.dataset(), operation.label(), action)),
                arrival(slot, (operation, action) -> action),
                arrivals -> Optional.empty());
    }

    private ChainBuilder arrival(Stage.Slot slot, BiFunction<MixedOperation, ChainBuilder, ChainBuilder> seen) {
        Phase phase = new Phase(Arrival.class.getSimpleName());
        return turns.arrival(operation -> seen.apply(
                operation,
                exec(operations(slot).action(operation, turns.named(slot, operation), phase, turns::placeOfArrival))));
    }

    @Override
    protected List<ChainBuilder> before(String dataset) {
        return comparison.lineup().all().stream()
                .map(contestant -> doIf(session -> comparison.lineup().playing().contains(contestant))
                        .then(itemsBefore(new Stage.Slot(contestant, dataset))))
                .toList();
    }

    private ChainBuilder itemsBefore(Stage.Slot slot) {
        Population population = populations.get(slot);
        return exec(operations(slot)
                .create(
                        turns.named(slot, MixedOperation.CREATE).burst(ITEMS_BEFORE),
                        (session, i) -> population.create(BEFORE, new Place(user(session), 0, i)))
                .silent());
    }

    @Override
    protected List<Race> races(String dataset, Purpose purpose) {
        Phase phase = new Phase(purpose.name());
        return List.of(turns.race(dataset, purpose, (slot, operation) -> operations(slot)
                .action(operation, turns.named(slot, operation), phase, CrudWork::place)));
    }

    private static Place place(Session session) {
        return new Place(user(session), LockStep.round(session), MixedTurns.position(session));
    }

    private static int user(Session session) {
        return Math.toIntExact(session.userId());
    }

    private <M> MixedOperations<M> operations(Stage.Slot slot) {
        return new MixedOperations<>(new Late<LockingStore<M>>(() -> store(slot)), populations.get(slot));
    }

    private <M> LockingStore<M> store(Stage.Slot slot) {
        return (LockingStore<M>) comparison.stage().orElseThrow().<M>store(slot);
    }

    @Override
    public Map<String, Supplier<Optional<String>>> verdicts() {
        Map<String, Supplier<Optional<String>>> verdicts = new LinkedHashMap<>();
        populations.forEach((slot, population) -> verdicts.put(
                comparison.datasets().size() == 1
                        ? slot.contestant() + " lost no write"
                        : slot.contestant() + " lost no write of " + slot.dataset(),
                () -> objection(slot, population)));
        return verdicts;
    }

    private Optional<String> objection(Stage.Slot slot, Population population) {
        Stage stage = comparison.stage().orElseThrow();
        String table = stage.tables().get(slot.dataset());
        return population.objection(
                keys -> StoredItems.read(
                                stage.admin(),
                                table,
                                keys.stream().map(OrderItems::key).toList())
                        .stream()
                        .map(OrderItems::decode)
                        .toList());
    }
}
