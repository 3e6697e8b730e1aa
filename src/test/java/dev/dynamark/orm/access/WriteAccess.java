package dev.dynamark.orm.access;

import dev.dynamark.orm.ItemKey;
import dev.dynamark.orm.UpdateSteps;
import dev.dynamark.orm.attribute.Attribute;
import dev.dynamark.orm.attribute.Condition;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The writes of a table, whether it blocks or not; what a future fails with is thrown. */
public interface WriteAccess<T> {

    WriteAccess<T> when(Condition<? extends T> condition);

    WriteAccess<T> returningStoredItem();

    WriteAccess<T> protecting(Attribute<? extends T, ?> attribute);

    T put(T item);

    Optional<T> putReturningOld(T item);

    T create(T item);

    T update(T item);

    T update(T item, List<? extends Attribute<? extends T, ?>> attributes);

    void update(ItemKey<? extends T> key, Consumer<UpdateSteps<T, ?>> steps);

    T updateReturningNew(ItemKey<? extends T> key, Consumer<UpdateSteps<T, ?>> steps);

    Optional<T> updateReturningOld(ItemKey<? extends T> key, Consumer<UpdateSteps<T, ?>> steps);

    void delete(ItemKey<? extends T> key);

    void deleteItem(T item);

    Optional<T> deleteReturningOld(ItemKey<? extends T> key);

    void deleteHard(ItemKey<? extends T> key);

    T restore(ItemKey<? extends T> key);
}
