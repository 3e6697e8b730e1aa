package dev.dynamark.orm;

import dev.dynamark.orm.attribute.AnyAttribute;
import dev.dynamark.orm.internal.call.Transport;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Items of one model in one table, with a blocking client. Immutable and thread-safe: keep and reuse it.
 *
 * <pre>{@code
 * Order saved = orders.create(order);
 * Optional<Order> one = orders.find(Order_.key("1", placedAt, "7"));
 * Page<Order> page = orders.query(Order_.partition("1")).descending().page(20);
 * }</pre>
 *
 * <p>Reads of one item leave out softly deleted ones, fail with {@link dev.dynamark.orm.error.DecodeException} if the item
 * does not fit the model, with {@link dev.dynamark.orm.error.TableNotFoundException} or {@link
 * dev.dynamark.orm.error.RequestFailedException} if DynamoDB does not answer them. No argument is null.
 *
 * @param <T> the model
 */
public final class Table<T> extends Writes<T> {

    private final ReadCalls<T> reads;
    private final TableKeys<T> keys;

    Table(Transport transport, TableBinding<T> binding, ReadTerms terms) {
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
    public Table<T> consistent() {
        return new Table<>(transport(), binding(), reads.terms().withConsistency());
    }

    /**
     * The same table, whose calls take no longer than they may, with all their attempts: of a query or scan, each page is
     * a call. Where the client's own limit for calls is the shorter one, {@link
     * dev.dynamark.orm.transport.DirectClient} keeps to that; the SDK's client goes by this one.
     *
     * @param limit how long a call may take that is about to begin, asked before each: more than zero, or it throws and
     *     nothing is sent
     * @return a new table, which is quickly made: it shares everything with this one
     */
    public Table<T> within(Supplier<Duration> limit) {
        return new Table<>(transport().within(Objects.requireNonNull(limit, "limit")), binding(), reads.terms());
    }

    /**
     * The same table, whose reads give softly deleted items too.
     *
     * @return a new table
     */
    public Table<T> includingDeleted() {
        return new Table<>(transport(), binding(), reads.terms().withDeleted());
    }

    /**
     * The same table, whose reads leave out items past their {@link dev.dynamark.orm.annotation.Ttl}, which stay readable
     * for days.
     *
     * @return a new table
     */
    public Table<T> liveOnly() {
        return new Table<>(transport(), binding(), reads.terms().withoutExpired());
    }

    /**
     * Reads an item (GetItem).
     *
     * @param key of the item
     * @return empty if there is none
     */
    public Optional<T> find(ItemKey<? extends T> key) {
        return reads.find(key).run(transport());
    }

    /**
     * Reads an item that is there (GetItem).
     *
     * @param key of the item
     * @return the item
     * @throws dev.dynamark.orm.error.ItemNotFoundException if there is none
     */
    public T get(ItemKey<? extends T> key) {
        return reads.get(key).run(transport());
    }

    /**
     * Whether there is an item (GetItem of its key only; costs as much as reading it).
     *
     * @param key of the item
     * @return true if so
     */
    public boolean exists(ItemKey<? extends T> key) {
        return reads.exists(key).run(transport());
    }

    /**
     * Begins a query of one partition of the table or of an index.
     *
     * @param partition names the index too, if it is one's
     * @return to be completed with {@link Query#page}, {@link Query#stream} or a sibling
     */
    public Query<T> query(Partition<? extends T> partition) {
        return new Query<>(transport(), new QuerySpec<>(binding(), reads.terms(), partition));
    }

    /**
     * Begins a scan of the whole table.
     *
     * @return to be completed with {@link Scan#page}, {@link Scan#stream} or a sibling
     */
    public Scan<T> scan() {
        return new Scan<>(transport(), new ScanSpec<>(binding(), reads.terms()));
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
