package dev.dynamark.orm;

import dev.dynamark.orm.Paging.Stops;
import dev.dynamark.orm.internal.call.AsyncTransport;
import dev.dynamark.orm.internal.call.Cancellation;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Ends a query or scan without waiting. */
final class AsyncPages<T> {

    private final AsyncTransport transport;
    private final ReadSpec<T> spec;

    AsyncPages(AsyncTransport transport, ReadSpec<T> spec) {
        this.transport = transport;
        this.spec = spec;
    }

    CompletableFuture<Page<T>> page() {
        return start(Reading.ITEMS, OptionalLong.empty(), Stops.AT_PAGES, sum -> sum.page(spec), Extent.ONE_PAGE);
    }

    CompletableFuture<Page<T>> page(int items) {
        try {
            spec.limit(items);
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
        return start(Reading.ITEMS, spec.limit(), Stops.AT_LIMIT, sum -> sum.page(spec), Extent.EVERY_PAGE);
    }

    CompletableFuture<List<T>> list() {
        return start(Reading.ITEMS, spec.limit(), Stops.AT_PAGES, PageSum::items, Extent.EVERY_PAGE);
    }

    CompletableFuture<Long> count() {
        return start(Reading.COUNT, OptionalLong.empty(), Stops.AT_PAGES, PageSum::count, Extent.EVERY_PAGE);
    }

    ItemPublisher<T> publisher() {
        return new ItemPublisher<>(transport, () -> new Paging<>(spec, Reading.ITEMS, spec.limit(), Stops.AT_PAGES));
    }

    private <R> CompletableFuture<R> start(
            Reading reading, OptionalLong limit, Stops stops, Function<PageSum<T>, R> result, Extent extent) {
        try {
            PageWalk<T> walk = new PageWalk<>(transport, new Paging<>(spec, reading, limit, stops), extent);
            return Cancellation.of(walk.start().thenApply(result), walk::cancel);
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }
}
