package dev.dynamark.orm.access;

import dev.dynamark.orm.AsyncUpdate;
import dev.dynamark.orm.AsyncWrites;
import dev.dynamark.orm.ItemKey;
import dev.dynamark.orm.UpdateSteps;
import dev.dynamark.orm.attribute.Attribute;
import dev.dynamark.orm.attribute.Condition;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

class AwaitedWrites<T> implements WriteAccess<T> {

    private final AsyncWrites<T> writes;

    AwaitedWrites(AsyncWrites<T> writes) {
        this.writes = writes;
    }

    @Override
    public final WriteAccess<T> when(Condition<? extends T> condition) {
        return new AwaitedWrites<>(writes.when(condition));
    }

    @Override
    public final WriteAccess<T> returningStoredItem() {
        return new AwaitedWrites<>(writes.returningStoredItem());
    }

    @Override
    public final WriteAccess<T> protecting(Attribute<? extends T, ?> attribute) {
        return new AwaitedWrites<>(writes.protecting(attribute));
    }

    @Override
    public final T put(T item) {
        return Await.result(writes.put(item));
    }

    @Override
    public final Optional<T> putReturningOld(T item) {
        return Await.result(writes.putReturningOld(item));
    }

    @Override
    public final T create(T item) {
        return Await.result(writes.create(item));
    }

    @Override
    public final T update(T item) {
        return Await.result(writes.update(item));
    }

    @Override
    @SuppressWarnings("unchecked")
    public final T update(T item, List<? extends Attribute<? extends T, ?>> attributes) {
        Attribute<? extends T, ?>[] array = attributes.toArray((Attribute<? extends T, ?>[]) new Attribute<?, ?>[0]);
        return Await.result(writes.update(item, array));
    }

    @Override
    public final void update(ItemKey<? extends T> key, Consumer<UpdateSteps<T, ?>> steps) {
        Await.result(stepped(key, steps).run());
    }

    @Override
    public final T updateReturningNew(ItemKey<? extends T> key, Consumer<UpdateSteps<T, ?>> steps) {
        return Await.result(stepped(key, steps).returningNew());
    }

    @Override
    public final Optional<T> updateReturningOld(ItemKey<? extends T> key, Consumer<UpdateSteps<T, ?>> steps) {
        return Await.result(stepped(key, steps).returningOld());
    }

    private AsyncUpdate<T> stepped(ItemKey<? extends T> key, Consumer<UpdateSteps<T, ?>> steps) {
        AsyncUpdate<T> update = writes.update(key);
        steps.accept(update);
        return update;
    }

    @Override
    public final void delete(ItemKey<? extends T> key) {
        Await.result(writes.delete(key));
    }

    @Override
    public final void deleteItem(T item) {
        Await.result(writes.delete(item));
    }

    @Override
    public final Optional<T> deleteReturningOld(ItemKey<? extends T> key) {
        return Await.result(writes.deleteReturningOld(key));
    }

    @Override
    public final void deleteHard(ItemKey<? extends T> key) {
        Await.result(writes.deleteHard(key));
    }

    @Override
    public final T restore(ItemKey<? extends T> key) {
        return Await.result(writes.restore(key));
    }
}
