package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.Transport;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A query with a blocking client (Query). Every method that ends it sends at least one request and fails with a {@link
 * dev.dynamark.orm.error.DynamormException}.
 *
 * @param <T> the model
 */
public final class Query<T> extends QuerySteps<T, Query<T>> implements Iterable<T> {

    private final Transport transport;
    private final QuerySpec<T> spec;

    Query(Transport transport, QuerySpec<T> spec) {
        super(spec);
        this.transport = transport;
        this.spec = spec;
    }

    @Override
    Query<T> self() {
        return this;
    }

    private BlockingPages<T> pages() {
        return new BlockingPages<>(transport, spec);
    }

    /**
     * Reads one page of DynamoDB's: up to the page size, or 1 MB.
     *
     * @return the page; its cursor continues after it
     */
    public Page<T> page() {
        return pages().page();
    }

    /**
     * Reads a page of so many items; fewer only after the last. Takes several requests where a filter leaves items out.
     *
     * @param items at least 1
     * @return the page; its cursor continues after it
     */
    public Page<T> page(int items) {
        return pages().page(items);
    }

    /**
     * Reads every page.
     *
     * @return all items, up to the limit
     */
    public List<T> list() {
        return pages().list();
    }

    /**
     * Reads the first item.
     *
     * @return empty if there is none
     */
    public Optional<T> first() {
        return pages().page(1).items().stream().findFirst();
    }

    /**
     * Counts items on every page without reading them; costs as much as reading. The limit does not apply.
     *
     * @return how many items pass the filter
     */
    public long count() {
        return pages().count();
    }

    /**
     * Reads every page and sorts the items by model.
     *
     * @return the items of a sealed interface's models
     */
    public ItemGroups<T> grouped() {
        return ItemGroups.of(list());
    }

    /**
     * The items, each page read when its first item is asked for.
     *
     * @return ordered, sequential; need not be closed
     */
    public Stream<T> stream() {
        return pages().stream();
    }

    /**
     * The items, each page read when its first item is asked for.
     *
     * @return for one thread
     */
    @Override
    public Iterator<T> iterator() {
        return pages().iterator();
    }
}
