package dev.dynamark.orm;

import dev.dynamark.orm.attribute.AnyAttribute;
import dev.dynamark.orm.internal.call.AsyncTransport;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Items of one model in one table, without waiting: {@link Table}'s twin. Immutable and thread-safe: keep and reuse
 * it.
 *
 * <p>Reads of one item leave out softly deleted ones, fail with {@link dev.dynamark.orm.error.DecodeException} if the item
 * does not fit the model, with {@link dev.dynamark.orm.error.TableNotFoundException} or {@link
 * dev.dynamark.orm.error.RequestFailedException} if DynamoDB does not answer them. No argument is null.
 *
 * @param <T> the model
 */
public final class AsyncTable<T> extends AsyncWrites<T> {

    private final ReadCalls<T> reads;
    private final TableKeys<T> keys;

    AsyncTable(AsyncTransport transport, TableBinding<T> binding, ReadTerms terms) {
        super(transport, new WriteCalls<>(binding, WriteTerms.NONE));
        reads = new ReadCalls<>(binding, terms);
        keys = new TableKeys<>(binding);
    }

    /**
     * The table's name in DynamoDB.
     *
     * @return never null
     */
    public String name() {
        return binding().table();
    }

    /**
     * The same table, read with strong consistency, which costs twice the units.
     *
     * @return a new table
     */
    public AsyncTable<T> consistent() {
        return new AsyncTable<>(transport(), binding(), reads.terms().withConsistency());
    }

    /**
     * The same table, whose reads give softly deleted items too.
     *
     * @return a new table
     */
    public AsyncTable<T> includingDeleted() {
        return new AsyncTable<>(transport(), binding(), reads.terms().withDeleted());
    }

    /**
     * The same table, whose reads leave out items past their {@link dev.dynamark.orm.annotation.Ttl}, which stay readable
     * for days.
     *
     * @return a new table
     */
    public AsyncTable<T> liveOnly() {
        return new AsyncTable<>(transport(), binding(), reads.terms().withoutExpired());
    }

    /**
     * Reads an item (GetItem).
     *
     * @param key of the item
     * @return empty if there is none
     */
    public CompletableFuture<Optional<T>> find(ItemKey<? extends T> key) {
        return Step.start(() -> reads.find(key), transport());
    }

    /**
     * Reads an item that is there (GetItem).
     *
     * @param key of the item
     * @return the item; fails with {@link dev.dynamark.orm.error.ItemNotFoundException} if there is none
     */
    public CompletableFuture<T> get(ItemKey<? extends T> key) {
        return Step.start(() -> reads.get(key), transport());
    }

    /**
     * Whether there is an item (GetItem of its key only; costs as much as reading it).
     *
     * @param key of the item
     * @return true if so
     */
    public CompletableFuture<Boolean> exists(ItemKey<? extends T> key) {
        return Step.start(() -> reads.exists(key), transport());
    }

    /**
     * Begins a query of one partition of the table or of an index.
     *
     * @param partition names the index too, if it is one's
     * @return to be completed with {@link AsyncQuery#page}, {@link AsyncQuery#publisher} or a sibling
     */
    public AsyncQuery<T> query(Partition<? extends T> partition) {
        return new AsyncQuery<>(transport(), new QuerySpec<>(binding(), reads.terms(), partition));
    }

    /**
     * Begins a scan of the whole table.
     *
     * @return to be completed with {@link AsyncScan#page}, {@link AsyncScan#publisher} or a sibling
     */
    public AsyncScan<T> scan() {
        return new AsyncScan<>(transport(), new ScanSpec<>(binding(), reads.terms()));
    }

    /**
     * The primary key of a model.
     *
     * @param item its key components are set
     * @return the key
     * @throws dev.dynamark.orm.error.MissingKeyException if a component of the key is absent
     */
    public ItemKey<T> keyOf(T item) {
        return keys.keyOf(item);
    }

    /**
     * A primary key, for models without generated key methods.
     *
     * @param components values of the partition key's components, then those of the sort key, each once
     * @return the key
     * @throws dev.dynamark.orm.error.InvalidRequestException if they are not of the components' number and types
     */
    public ItemKey<T> key(Object... components) {
        return keys.key(components);
    }

    /**
     * A partition of the table, for models without generated key methods.
     *
     * @param components values of the partition key's components, in order
     * @return to be queried
     * @throws dev.dynamark.orm.error.InvalidRequestException if they are not of the components' number and types
     */
    public Partition<T> partition(Object... components) {
        return keys.partition(components);
    }

    /**
     * A sort key of the table, for models without generated key methods.
     *
     * @param components values of the sort key's first components, in order
     * @return to be compared with
     * @throws dev.dynamark.orm.error.InvalidRequestException if they are not of the components' number and types
     */
    public SortValue<T> sort(Object... components) {
        return keys.sort(components);
    }

    /**
     * The keys of an index, for models without generated key methods.
     *
     * @param name the index's name
     * @return its keys
     * @throws dev.dynamark.orm.error.InvalidRequestException if the model has no such index
     */
    public TableIndex<T> index(String name) {
        return keys.index(name);
    }

    /**
     * An attribute by its component's name, for models without generated attributes.
     *
     * @param component the component's name
     * @param type its type, an {@code Optional} unwrapped, a primitive boxed
     * @param <V> its type
     * @return has every operator
     * @throws dev.dynamark.orm.error.InvalidRequestException if the model has no such component, of this type, that is
     *     stored under its own name
     */
    public <V> AnyAttribute<T, V> attribute(String component, Class<V> type) {
        return keys.attribute(component, type);
    }
}
