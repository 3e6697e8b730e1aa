package dev.dynamark.run.work.mix;

import dev.dynamark.contestants.LockingStore;
import dev.dynamark.crud.Creation;
import dev.dynamark.crud.Deletion;
import dev.dynamark.crud.Look;
import dev.dynamark.crud.Population;
import dev.dynamark.crud.Population.Phase;
import dev.dynamark.crud.Update;
import dev.dynamark.gatling.OperationActionBuilder;
import dev.dynamark.gatling.OperationBuilder;
import dev.dynamark.measure.FailureCategory;
import dev.dynamark.profile.MixedOperation;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.Place;
import io.gatling.javaapi.core.Session;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Creates, reads, updates and deletes of one contestant on its own items as Gatling actions. What its answers say of the
 * items is noted where they are checked.
 *
 * @param <M> the contestant's model
 */
final class MixedOperations<M> {

    private final Supplier<LockingStore<M>> store;
    private final Population population;

    MixedOperations(Supplier<LockingStore<M>> store, Population population) {
        this.store = store;
        this.population = population;
    }

    /**
     * One operation.
     *
     * @param place where a user is in its turn
     */
    OperationActionBuilder<?, ?> action(
            MixedOperation operation, OperationBuilder named, Phase phase, Function<Session, Place> place) {
        return switch (operation) {
            case CREATE -> create(named, (session, i) -> population.create(phase, place.apply(session)));
            case READ -> read(named, session -> population.read(phase, place.apply(session)));
            case UPDATE -> update(named, session -> population.update(phase, place.apply(session)));
            case DELETE -> delete(named, session -> population.delete(phase, place.apply(session)));
            case TRANSFER, BATCH_WRITE, BATCH_GET ->
                throw new IllegalArgumentException(operation.label() + " is no operation on single items");
        };
    }

    /** An item about to be created, and the contestant's model of it. */
    private record Writing<M>(Creation creation, M model) {}

    /** Gives the item that is created at a position of a burst. */
    interface Created {
        Creation at(Session session, int position);
    }

    OperationActionBuilder<?, Void> create(OperationBuilder named, Created created) {
        return named.with((session, i) -> writing(created.at(session, i)))
                .run(writing -> store.get().create(writing.model()))
                .check("is acknowledged", (writing, nothing) -> {
                    writing.creation().acknowledged();
                    return true;
                });
    }

    private Writing<M> writing(Creation creation) {
        return new Writing<>(creation, store.get().model(creation.order()));
    }

    private OperationActionBuilder<Look, Optional<M>> read(OperationBuilder named, Function<Session, Look> look) {
        return named.with(look)
                .<Optional<M>>call(each -> store.get().read(each.key()))
                .expect("read after delete", (each, found) -> each.isAfterDelete(order(found)))
                .check("is as its last write left it", (each, found) -> each.isRight(order(found)));
    }

    private OperationActionBuilder<Update, M> update(OperationBuilder named, Function<Session, Update> update) {
        return named.with(update)
                .<M>call(each -> store.get().update(each.change(), each.expectedVersion()))
                .expectFailure(
                        "optimistic lock lost",
                        (each, failure) -> failure.category() == FailureCategory.CONDITIONAL && each.isOvertaken())
                .check(
                        "is the order as changed, and nobody else's change is lost",
                        (each, found) -> each.acknowledged(store.get().order(found)));
    }

    private OperationActionBuilder<Deletion, Optional<M>> delete(
            OperationBuilder named, Function<Session, Deletion> deletion) {
        return named.with(deletion)
                .<Optional<M>>call(each -> store.get().delete(each.key()))
                .expect("delete after delete", (each, found) -> each.isAfterDelete(order(found)))
                .check("is the order deleted", (each, found) -> each.acknowledged(order(found)));
    }

    private Optional<Order> order(Optional<M> found) {
        return found.map(store.get()::order);
    }
}
