package dev.dynamark.orm.access;

import dev.dynamark.orm.ItemKey;
import dev.dynamark.orm.Update;
import dev.dynamark.orm.UpdateSteps;
import dev.dynamark.orm.Writes;
import dev.dynamark.orm.attribute.Attribute;
import dev.dynamark.orm.attribute.Condition;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

class BlockingWrites<T> implements WriteAccess<T> {

    private final Writes<T> writes;

    BlockingWrites(Writes<T> writes) {
        this.writes = writes;
    }

    @Override
    public final WriteAccess<T> when(Condition<? extends T> condition) {
        return new BlockingWrites<>(writes.when(condition));
    }

    @Override
    public final WriteAccess<T> returningStoredItem() {
        return new BlockingWrites<>(writes.returningStoredItem());
    }

    @Override
    public final WriteAccess<T> protecting(Attribute<? extends T, ?> attribute) {
        return new BlockingWrites<>(writes.protecting(attribute));
    }

    @Override
    public final T put(T item) {
        return writes.put(item);
    }

    @Override
    public final Optional<T> putReturningOld(T item) {
        return writes.putReturningOld(item);
    }

    @Override
    public final T create(T item) {
        return writes.create(item);
    }

    @Override
    public final T update(T item) {
        return writes.update(item);
    }

    @Override
    @SuppressWarnings("unchecked")
    public final T update(T item, List<? extends Attribute<? extends T, ?>> attributes) {
        Attribute<? extends T, ?>[] array = attributes.toArray((Attribute<? extends T, ?>[]) new Attribute<?, ?>[0]);
        return writes.update(item, array);
    }

    @Override
    public final void update(ItemKey<? extends T> key, Consumer<UpdateSteps<T, ?>> steps) {
        stepped(key, steps).run();
    }

    @Override
    public final T updateReturningNew(ItemKey<? extends T> key, Consumer<UpdateSteps<T, ?>> steps) {
        return stepped(key, steps).returningNew();
    }

    @Override
    public final Optional<T> updateReturningOld(ItemKey<? extends T> key, Consumer<UpdateSteps<T, ?>> steps) {
        return stepped(key, steps).returningOld();
    }

    private Update<T> stepped(ItemKey<? extends T> key, Consumer<UpdateSteps<T, ?>> steps) {
        Update<T> update = writes.update(key);
        steps.accept(update);
        return update;
    }

    @Override
    public final void delete(ItemKey<? extends T> key) {
        writes.delete(key);
    }

    @Override
    public final void deleteItem(T item) {
        writes.delete(item);
    }

    @Override
    public final Optional<T> deleteReturningOld(ItemKey<? extends T> key) {
        return writes.deleteReturningOld(key);
    }

    @Override
    public final void deleteHard(ItemKey<? extends T> key) {
        writes.deleteHard(key);
    }

    @Override
    public final T restore(ItemKey<? extends T> key) {
        return writes.restore(key);
    }
}
