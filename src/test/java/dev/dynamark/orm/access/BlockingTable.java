package dev.dynamark.orm.access;

import dev.dynamark.orm.ItemKey;
import dev.dynamark.orm.Partition;
import dev.dynamark.orm.SortValue;
import dev.dynamark.orm.Table;
import dev.dynamark.orm.TableIndex;
import dev.dynamark.orm.attribute.AnyAttribute;
import java.util.Optional;

final class BlockingTable<T> extends BlockingWrites<T> implements TableAccess<T> {

    private final Table<T> table;

    BlockingTable(Table<T> table) {
        super(table);
        this.table = table;
    }

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public TableAccess<T> consistent() {
        return new BlockingTable<>(table.consistent());
    }

    @Override
    public TableAccess<T> includingDeleted() {
        return new BlockingTable<>(table.includingDeleted());
    }

    @Override
    public TableAccess<T> liveOnly() {
        return new BlockingTable<>(table.liveOnly());
    }

    @Override
    public Optional<T> find(ItemKey<? extends T> key) {
        return table.find(key);
    }

    @Override
    public T get(ItemKey<? extends T> key) {
        return table.get(key);
    }

    @Override
    public boolean exists(ItemKey<? extends T> key) {
        return table.exists(key);
    }

    @Override
    public ItemKey<T> keyOf(T item) {
        return table.keyOf(item);
    }

    @Override
    public ItemKey<T> key(Object... components) {
        return table.key(components);
    }

    @Override
    public Partition<T> partition(Object... components) {
        return table.partition(components);
    }

    @Override
    public SortValue<T> sort(Object... components) {
        return table.sort(components);
    }

    @Override
    public TableIndex<T> index(String name) {
        return table.index(name);
    }

    @Override
    public <V> AnyAttribute<T, V> attribute(String component, Class<V> type) {
        return table.attribute(component, type);
    }
}
