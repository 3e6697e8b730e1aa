package dev.dynamark.orm.access;

import dev.dynamark.orm.ItemKey;
import dev.dynamark.orm.Partition;
import dev.dynamark.orm.SortValue;
import dev.dynamark.orm.TableIndex;
import dev.dynamark.orm.attribute.AnyAttribute;
import java.util.Optional;

/** A table, whether it blocks or not; what a future fails with is thrown. */
public interface TableAccess<T> extends WriteAccess<T> {

    String name();

    TableAccess<T> consistent();

    TableAccess<T> includingDeleted();

    TableAccess<T> liveOnly();

    Optional<T> find(ItemKey<? extends T> key);

    T get(ItemKey<? extends T> key);

    boolean exists(ItemKey<? extends T> key);

    ItemKey<T> keyOf(T item);

    ItemKey<T> key(Object... components);

    Partition<T> partition(Object... components);

    SortValue<T> sort(Object... components);

    TableIndex<T> index(String name);

    <V> AnyAttribute<T, V> attribute(String component, Class<V> type);
}
