package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.AsyncTransport;
import dev.dynamark.orm.internal.call.Cancellation;
import dev.dynamark.orm.internal.call.ItemPage;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Reads page after page without waiting. An answer that is there at once is taken by the loop that asked for it, so that
 * the stack does not grow with the pages.
 */
final class PageWalk<T, R> {

    private final AsyncTransport transport;
    private final Paging<T> paging;
    private final Extent extent;
    private final Function<PageSum<T>, R> result;
    private final PageSum<T> sum = new PageSum<>();
    private final CompletableFuture<R> finished = new CompletableFuture<>();
    private final AtomicInteger turns = new AtomicInteger();
    private volatile CompletableFuture<ItemPage<T>> sent;

    PageWalk(AsyncTransport transport, Paging<T> paging, Extent extent, Function<PageSum<T>, R> result) {
        this.transport = transport;
        this.paging = paging;
        this.extent = extent;
        this.result = result;
    }

    CompletableFuture<R> start() {
        go();
        return Cancellation.of(finished, () -> sent.cancel(true));
    }

    private void go() {
        if (turns.getAndIncrement() != 0) {
            return;
        }
        do {
            send();
        } while (turns.decrementAndGet() != 0);
    }

    private void send() {
        try {
            CompletableFuture<ItemPage<T>> page = transport.send(paging.next());
            sent = page;
            if (finished.isDone()) {
                page.cancel(true);
            }
            CompletableFuture<ItemPage<T>> unused = page.whenComplete(this::arrive);
        } catch (RuntimeException refused) {
            finished.completeExceptionally(refused);
        }
    }

    private void arrive(ItemPage<T> page, Throwable failure) {
        if (failure != null) {
            finished.completeExceptionally(failure);
        } else if (!finished.isDone()) {
            take(page);
        }
    }

    private void take(ItemPage<T> page) {
        sum.add(paging.accept(page));
        if (extent == Extent.EVERY_PAGE && !paging.isDone()) {
            go();
            return;
        }
        try {
            finished.complete(result.apply(sum));
        } catch (RuntimeException | Error failure) {
            finished.completeExceptionally(failure);
        }
    }
}
