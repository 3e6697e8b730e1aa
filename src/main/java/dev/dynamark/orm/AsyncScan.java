package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.AsyncTransport;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/**
 * A scan without waiting (Scan): {@link Scan}'s twin. Futures fail with a {@link
 * dev.dynamark.orm.error.DynamormException}.
 *
 * @param <T> the model
 */
public final class AsyncScan<T> extends ScanSteps<T, AsyncScan<T>> {

    private final AsyncTransport transport;
    private final ScanSpec<T> spec;

    AsyncScan(AsyncTransport transport, ScanSpec<T> spec) {
        super(spec);
        this.transport = transport;
        this.spec = spec;
    }

    @Override
    AsyncScan<T> self() {
        return this;
    }

    private AsyncPages<T> pages() {
        return new AsyncPages<>(transport, spec);
    }

    /**
     * Reads one page of DynamoDB's: up to the page size, or 1 MB.
     *
     * @return the page; its cursor continues after it
     */
    public CompletableFuture<Page<T>> page() {
        return pages().page();
    }

    /**
     * Reads a page of so many items; fewer only after the last. Takes several requests where a filter leaves items out.
     *
     * @param items at least 1
     * @return the page; its cursor continues after it
     */
    public CompletableFuture<Page<T>> page(int items) {
        return pages().page(items);
    }

    /**
     * Reads every page.
     *
     * @return all items, up to the limit
     */
    public CompletableFuture<List<T>> list() {
        return pages().list();
    }

    /**
     * Reads the first item.
     *
     * @return empty if there is none
     */
    public CompletableFuture<Optional<T>> first() {
        return pages().first();
    }

    /**
     * Counts items on every page without reading them; costs as much as reading. The limit does not apply.
     *
     * @return how many items pass the filter
     */
    public CompletableFuture<Long> count() {
        return pages().count();
    }

    /**
     * Reads every page and sorts the items by model.
     *
     * @return the items of a sealed interface's models
     */
    public CompletableFuture<ItemGroups<T>> grouped() {
        return pages().grouped();
    }

    /**
     * The items, each page read when its first item is asked for.
     *
     * @return begins anew for each subscriber; a subscription calls its subscriber on the client's threads
     */
    public Flow.Publisher<T> publisher() {
        return pages().publisher();
    }

    /**
     * Scans all segments side by side, one request of each at a time. The first failure ends the others.
     *
     * @param segments into how many parts the table is divided
     * @return the items of every segment, segment after segment
     */
    public CompletableFuture<List<T>> listInParallel(int segments) {
        return new AsyncParallelScan<>(transport, spec).list(segments);
    }
}
