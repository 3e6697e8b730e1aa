package dev.dynamark.simulations;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.doSwitch;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.onCase;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import dev.dynamark.contestants.LockingStore;
import dev.dynamark.crud.Population;
import dev.dynamark.crud.Population.Phase;
import dev.dynamark.crud.StoredOrders;
import dev.dynamark.crud.TurnPlan;
import dev.dynamark.gatling.Arrival;
import dev.dynamark.gatling.DynamoDsl;
import dev.dynamark.gatling.LockStep;
import dev.dynamark.gatling.OperationActionBuilder;
import dev.dynamark.gatling.OperationBuilder;
import dev.dynamark.gatling.Race;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.Mix;
import dev.dynamark.profile.MixedOperation;
import dev.dynamark.profile.Settings;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.Place;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Choice;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** A mix of operations in lock-step rounds, or an operation of it for each arrival at a rate, each contestant on items of its own. */
final class CrudWork extends ClosedComparison {

    /** Of each user, so that there is something to read, change and delete from the beginning. */
    private static final int ITEMS_BEFORE = 20;

    private static final Phase BEFORE = new Phase("before");
    private static final String TURN = "dynamark.turn";
    private static final String NO_OPERATION = "none";
    private static final String POSITION = "dynamark.position";

    private final Comparison comparison;
    private final Mix mix;
    private final TurnPlan plan;
    private final Map<Stage.Slot, Population> populations = new LinkedHashMap<>();

    CrudWork(Comparison comparison) {
        super(comparison);
        this.comparison = comparison;
        Settings settings = comparison.settings();
        this.mix = settings.traffic().mix().orElseThrow();
        this.plan = new TurnPlan(mix, settings.burst() * mix.operations().size(), KeyChoices.seed(settings));
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
                KeyChoices.ofCreated(comparison.settings(), loaded, plan.length()),
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
        ArrivalModel model =
                ArrivalModel.of(comparison, load, comparison.lineup().all().size());
        List<PopulationBuilder> populations = new ArrayList<>();
        for (String dataset : comparison.datasets()) {
            List<ChainBuilder> first = new ArrayList<>(before(dataset));
            if (!comparison.settings().warmUp().isZero()) {
                first.add(warmUp(1, dataset));
            }
            populations.add(scenario("before " + dataset).exec(first).injectOpen(atOnceUsers(1)));
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
        MixedOperations<?> operations = operations(slot);
        Phase phase = new Phase(Arrival.class.getSimpleName());
        List<Choice.WithKey> choices = new ArrayList<>();
        for (MixedOperation operation : mix.operations()) {
            ChainBuilder once = exec(operations.action(operation, named(slot, operation), phase, this::placeOfArrival));
            choices.add(onCase(operation.label()).then(seen.apply(operation, once)));
        }
        choices.add(onCase(NO_OPERATION).then(exec(session -> session)));
        return doSwitch(session -> {
                    Place place = placeOfArrival(session);
                    return plan.turn(place.user(), place.round())
                            .get(place.position())
                            .label();
                })
                .on(choices);
    }

    /** As if one user did it all, turn by turn. */
    private Place placeOfArrival(Session session) {
        long number = Arrival.of(session).number();
        return new Place(0, Math.toIntExact(number / plan.length()), Math.toIntExact(number % plan.length()));
    }

    @Override
    List<ChainBuilder> before(String dataset) {
        return comparison.lineup().all().stream()
                .map(contestant -> doIf(session -> comparison.lineup().playing().contains(contestant))
                        .then(itemsBefore(new Stage.Slot(contestant, dataset))))
                .toList();
    }

    private ChainBuilder itemsBefore(Stage.Slot slot) {
        Population population = populations.get(slot);
        return exec(operations(slot)
                .create(
                        named(slot, MixedOperation.CREATE).burst(ITEMS_BEFORE),
                        (session, i) -> population.create(BEFORE, new Place(user(session), 0, i)))
                .silent());
    }

    @Override
    List<Race> races(String dataset, Purpose purpose) {
        List<MixedOperation> operations = mix.operations();
        Race race = DynamoDsl.race(operations.get(0).label());
        for (MixedOperation operation : operations.subList(1, operations.size())) {
            race = race.and(operation.label());
        }
        for (var tag : comparison.tags(dataset).entrySet()) {
            race = race.tag(tag.getKey(), tag.getValue());
        }
        for (String contestant : comparison.lineup().all()) {
            race = race.turn(contestant, turn(new Stage.Slot(contestant, dataset), purpose));
        }
        return List.of(race);
    }

    private ChainBuilder turn(Stage.Slot slot, Purpose purpose) {
        Phase phase = new Phase(purpose.name());
        MixedOperations<?> operations = operations(slot);
        List<Choice.WithKey> choices = new ArrayList<>();
        for (MixedOperation operation : mix.operations()) {
            OperationActionBuilder<?, ?> action =
                    operations.action(operation, named(slot, operation), phase, CrudWork::place);
            ChainBuilder once = exec(purpose.seen(action));
            choices.add(onCase(operation.label())
                    .then(
                            purpose == Purpose.MEASURING
                                    ? comparison.grouped(slot.dataset(), operation.label(), once)
                                    : once));
        }
        // A switch needs two cases, also where the mix has one operation.
        choices.add(onCase(NO_OPERATION).then(exec(session -> session)));
        return exec(session -> session.set(TURN, plan.turn(user(session), LockStep.round(session))))
                .repeat(plan.length(), POSITION)
                .on(doSwitch(session -> session.<List<MixedOperation>>get(TURN)
                                .get(session.getInt(POSITION))
                                .label())
                        .on(choices));
    }

    private static Place place(Session session) {
        return new Place(user(session), LockStep.round(session), session.getInt(POSITION));
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

    private OperationBuilder named(Stage.Slot slot, MixedOperation operation) {
        OperationBuilder named = DynamoDsl.contestant(slot.contestant())
                .operation(operation.label())
                .requestName(slot.contestant());
        for (var tag : comparison.tags(slot.dataset()).entrySet()) {
            named = named.tag(tag.getKey(), tag.getValue());
        }
        return named;
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
        return population.objection(
                StoredOrders.read(stage.admin(), stage.tables().get(slot.dataset()), population.keys()));
    }
}
