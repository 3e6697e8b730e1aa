package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.Transport;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A scan with a blocking client (Scan). Every method that ends it sends at least one request and fails with a {@link
 * dev.dynamark.orm.error.DynamormException}.
 *
 * @param <T> the model
 */
public final class Scan<T> extends ScanSteps<T, Scan<T>> implements Iterable<T> {

    private final Transport transport;
    private final ScanSpec<T> spec;

    Scan(Transport transport, ScanSpec<T> spec) {
        super(spec);
        this.transport = transport;
        this.spec = spec;
    }

    @Override
    Scan<T> self() {
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

    /**
     * Scans all segments side by side. Waits until all are through; the first failure ends the others and is thrown.
     *
     * @param segments into how many parts the table is divided
     * @param executor runs one task for each segment, as many at a time as it has threads; not one of
     *     whose threads calls this
     * @param action given each item, by several threads, in no order
     */
    public void forEachInParallel(int segments, Executor executor, Consumer<? super T> action) {
        new ParallelScan<>(transport, spec, action).run(segments, executor);
    }
}
