package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.AsyncTransport;
import dev.dynamark.orm.internal.call.ItemPage;
import java.util.concurrent.CompletableFuture;

/** Reads page after page without waiting and without deepening the stack where answers are there at once. */
final class PageWalk<T> {

    private final AsyncTransport transport;
    private final Paging<T> paging;
    private final Extent extent;
    private final PageSum<T> sum = new PageSum<>();
    private final CompletableFuture<PageSum<T>> finished = new CompletableFuture<>();
    private volatile CompletableFuture<ItemPage<T>> sent;

    PageWalk(AsyncTransport transport, Paging<T> paging, Extent extent) {
        this.transport = transport;
        this.paging = paging;
        this.extent = extent;
    }

    CompletableFuture<PageSum<T>> start() {
        go();
        return finished;
    }

    void cancel() {
        finished.cancel(false);
        CompletableFuture<ItemPage<T>> last = sent;
        if (last != null) {
            last.cancel(true);
        }
    }

    private void go() {
        while (!finished.isDone()) {
            CompletableFuture<ItemPage<T>> page = transport.send(paging.next());
            sent = page;
            if (!page.isDone()) {
                CompletableFuture<ItemPage<T>> unused = page.whenComplete((answer, failure) -> {
                    if (accept(answer, failure)) {
                        go();
                    }
                });
                return;
            }
            if (!accept(page)) {
                return;
            }
        }
    }

    private boolean accept(CompletableFuture<ItemPage<T>> done) {
        return done.handle(this::accept).join();
    }

    /** Returns whether to go on. */
    private boolean accept(ItemPage<T> page, Throwable failure) {
        if (failure != null) {
            finished.completeExceptionally(failure);
            return false;
        }
        sum.add(page, paging.accept(page));
        if (extent == Extent.ONE_PAGE || paging.isDone()) {
            finished.complete(sum);
            return false;
        }
        return true;
    }
}
