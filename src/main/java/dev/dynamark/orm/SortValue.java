package dev.dynamark.orm;

import dev.dynamark.orm.codec.KeyValue;
import java.util.Objects;
import java.util.Optional;

/**
 * A sort key's value, or the leading components of one: what a query compares sort keys with. Made by the generated
 * {@code Order_.sort(...)} or {@code Order_.byStatusSort(...)}. Immutable and thread-safe.
 *
 * <p>A value of leading components stands for all sort keys that begin with them: it is equal to each of them, less than
 * what comes after them, greater than what comes before.
 *
 * @param <M> the model of the items
 */
// The parameter keeps keys of one model from another's table.
@SuppressWarnings("UnusedTypeParameter")
public final class SortValue<M> {

    private final String index;
    private final KeyValue value;
    private final boolean complete;

    private SortValue(String index, KeyValue value, boolean complete) {
        this.index = index;
        this.value = Objects.requireNonNull(value);
        this.complete = complete;
    }

    /**
     * A whole sort key of the table; for generated code.
     *
     * @param value not null
     * @param <M> the model
     * @return the value
     */
    public static <M> SortValue<M> of(KeyValue value) {
        return new SortValue<>(null, value, true);
    }

    /**
     * The leading components of a sort key of the table; for generated code.
     *
     * @param prefix what such keys begin with, not null
     * @param <M> the model
     * @return the value
     */
    public static <M> SortValue<M> ofPrefix(String prefix) {
        return new SortValue<>(null, KeyValue.text(prefix), false);
    }

    /**
     * The same of an index.
     *
     * @param index the index's name
     * @return the value
     */
    public SortValue<M> in(String index) {
        return new SortValue<>(Objects.requireNonNull(index), value, complete);
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
     * The value, or what it begins with.
     *
     * @return not null
     */
    public KeyValue value() {
        return value;
    }

    /**
     * Whether every component is there.
     *
     * @return false for leading components only
     */
    public boolean isComplete() {
        return complete;
    }
}
