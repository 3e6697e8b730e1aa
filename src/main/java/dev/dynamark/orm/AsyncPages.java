package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.AsyncTransport;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** Ends a query or scan without waiting. */
final class AsyncPages<T> {

    private final AsyncTransport transport;
    private final ReadSpec<T> spec;

    AsyncPages(AsyncTransport transport, ReadSpec<T> spec) {
        this.transport = transport;
        this.spec = spec;
    }

    CompletableFuture<Page<T>> page() {
        return start(this::paging, Extent.ONE_PAGE, sum -> sum.page(spec));
    }

    CompletableFuture<Page<T>> page(int items) {
        return start(() -> pagingOf(items), Extent.EVERY_PAGE, sum -> sum.page(spec));
    }

    CompletableFuture<Optional<T>> first() {
        return start(() -> pagingOf(1), Extent.EVERY_PAGE, sum -> sum.items().stream()
                .findFirst());
    }

    CompletableFuture<List<T>> list() {
        return start(this::paging, Extent.EVERY_PAGE, PageSum::items);
    }

    CompletableFuture<ItemGroups<T>> grouped() {
        return start(this::paging, Extent.EVERY_PAGE, sum -> ItemGroups.of(sum.items()));
    }

    CompletableFuture<Long> count() {
        return start(() -> new Paging<>(spec, Reading.COUNT, OptionalLong.empty()), Extent.EVERY_PAGE, PageSum::count);
    }

    ItemPublisher<T> publisher() {
        return new ItemPublisher<>(transport, this::paging);
    }

    private Paging<T> paging() {
        return new Paging<>(spec, Reading.ITEMS, spec.limit());
    }

    private Paging<T> pagingOf(int items) {
        return new Paging<>(spec, Reading.ITEMS, spec.limitWithin(items));
    }

    private <R> CompletableFuture<R> start(Supplier<Paging<T>> paging, Extent extent, Function<PageSum<T>, R> result) {
        try {
            return new PageWalk<>(transport, paging.get(), extent, result).start();
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }
}
