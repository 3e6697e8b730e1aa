package dev.dynamark.run.work.mix;

import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;

import dev.dynamark.contestants.LockingStore;
import dev.dynamark.crud.Population;
import dev.dynamark.crud.Population.Phase;
import dev.dynamark.crud.StoredItems;
import dev.dynamark.gatling.OperationActionBuilder;
import dev.dynamark.profile.MixedOperation;
import dev.dynamark.run.Comparison;
import dev.dynamark.run.KeyChoices;
import dev.dynamark.run.Late;
import dev.dynamark.run.Stage;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.OrderItems;
import dev.dynamark.workload.Place;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A mix of operations on single items, each contestant on items of its own. */
public final class CrudWork extends MixedWork {

    /** Of each user, so that there is something to read, change and delete from the beginning. */
    private static final int ITEMS_BEFORE = 20;

    private static final Phase BEFORE = new Phase("before");

    private final Comparison comparison;
    private final Map<Stage.Slot, Population> populations = new LinkedHashMap<>();

    /** Of a comparison that need not be open yet. */
    public CrudWork(Comparison comparison) {
        super(comparison);
        this.comparison = comparison;
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
                KeyChoices.ofCreated(comparison.settings(), loaded, turns().length()),
                comparison.owner(contestant),
                comparison.number(contestant),
                KeyChoices.seed(comparison.settings()));
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
                        turns().named(slot, MixedOperation.CREATE).burst(ITEMS_BEFORE),
                        (session, i) -> population.create(BEFORE, new Place(user(session), 0, i)))
                .silent());
    }

    @Override
    OperationActionBuilder<?, ?> action(Stage.Slot slot, MixedOperation operation, Part part) {
        return operations(slot).action(operation, turns().named(slot, operation), new Phase(part.name()), part.place());
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
