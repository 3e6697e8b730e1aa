package dev.dynamark.orm;

import dev.dynamark.orm.codec.KeyValue;
import java.util.Objects;
import java.util.Optional;

/**
 * One partition of a table or of an index: what a query reads. Made by the generated {@code Order_.partition(...)} or
 * {@code Order_.byStatus(...)}. Immutable and thread-safe.
 *
 * @param <M> the model of the items
 */
// The parameter keeps keys of one model from another's table.
@SuppressWarnings("UnusedTypeParameter")
public final class Partition<M> {

    private final String index;
    private final KeyValue value;

    private Partition(String index, KeyValue value) {
        this.index = index;
        this.value = Objects.requireNonNull(value);
    }

    /**
     * A partition of the table; for generated code.
     *
     * @param value the partition key's value, not null
     * @param <M> the model
     * @return the partition
     */
    public static <M> Partition<M> of(KeyValue value) {
        return new Partition<>(null, value);
    }

    /**
     * A partition of an index; for generated code.
     *
     * @param index the index's name
     * @param value the value of the index's partition key, not null
     * @param <M> the model
     * @return the partition
     */
    public static <M> Partition<M> ofIndex(String index, KeyValue value) {
        return new Partition<>(Objects.requireNonNull(index), value);
    }

    /**
     * The index.
     *
     * @return empty for the table itself
     */
    public Optional<String> index() {
        return Optional.ofNullable(index);
    }

    /**
     * The partition key's value.
     *
     * @return not null
     */
    public KeyValue value() {
        return value;
    }
}
