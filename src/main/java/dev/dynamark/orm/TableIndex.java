package dev.dynamark.orm;

import dev.dynamark.orm.internal.model.KeyLayout.IndexLayout;

/**
 * Keys of one index, for models without generated key methods. Immutable and thread-safe.
 *
 * @param <T> the model
 */
public final class TableIndex<T> {

    private final UntypedKeys<T> keys;
    private final IndexLayout index;

    TableIndex(UntypedKeys<T> keys, IndexLayout index) {
        this.keys = keys;
        this.index = index;
    }

    /**
     * A partition of the index.
     *
     * @param components values of the partition key's components, in order
     * @return to be queried
     * @throws dev.dynamark.orm.error.InvalidRequestException if they are not of the components' number and types
     */
    public Partition<T> partition(Object... components) {
        return keys.partition(index, components);
    }

    /**
     * A sort key of the index.
     *
     * @param components values of the sort key's first components, in order
     * @return to be compared with
     * @throws dev.dynamark.orm.error.InvalidRequestException if they are not of the components' number and types
     */
    public SortValue<T> sort(Object... components) {
        return keys.sort(index, components);
    }
}
