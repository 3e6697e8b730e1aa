package dev.dynamark.orm;

import dev.dynamark.orm.codec.KeyValue;
import java.util.Objects;
import java.util.Optional;

/**
 * The primary key of one item. Made by the generated {@code Order_.key(...)}. Immutable,
 * thread-safe, equal by value.
 *
 * @param <M> the model of the item
 */
// The parameter keeps keys of one model from another's table.
@SuppressWarnings("UnusedTypeParameter")
public final class ItemKey<M> {

    private final KeyValue partition;
    private final KeyValue sort;

    private ItemKey(KeyValue partition, KeyValue sort) {
        this.partition = partition;
        this.sort = sort;
    }

    /**
     * The key of an item in a table without sort key; for generated code.
     *
     * @param partition not null
     * @param <M> the model
     * @return the key
     */
    public static <M> ItemKey<M> of(KeyValue partition) {
        return new ItemKey<>(Objects.requireNonNull(partition), null);
    }

    /**
     * The key of an item; for generated code.
     *
     * @param partition not null
     * @param sort not null
     * @param <M> the model
     * @return the key
     */
    public static <M> ItemKey<M> of(KeyValue partition, KeyValue sort) {
        return new ItemKey<>(Objects.requireNonNull(partition), Objects.requireNonNull(sort));
    }

    /**
     * The partition key's value.
     *
     * @return not null
     */
    public KeyValue partition() {
        return partition;
    }

    /**
     * The sort key's value.
     *
     * @return empty in tables without one
     */
    public Optional<KeyValue> sort() {
        return Optional.ofNullable(sort);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemKey<?> that && partition.equals(that.partition) && Objects.equals(sort, that.sort);
    }

    @Override
    public int hashCode() {
        return Objects.hash(partition, sort);
    }

    /**
     * The types only: keys are not printed.
     *
     * @return such as {@code ItemKey[STRING key, STRING key]}
     */
    @Override
    public String toString() {
        return "ItemKey[" + partition + (sort == null ? "" : ", " + sort) + "]";
    }
}
