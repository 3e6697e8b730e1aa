package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.AsyncTransport;
import dev.dynamark.orm.internal.call.ItemPage;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Gives a subscriber what it asks for. All that touches the state below runs in {@link #drain}, by one thread at a time:
 * whoever comes while it runs only counts up and leaves the work to it.
 */
final class ItemSubscription<T> implements Flow.Subscription {

    private final AsyncTransport transport;
    private final Supplier<Paging<T>> pagings;
    private final Flow.Subscriber<? super T> subscriber;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger work = new AtomicInteger();
    private volatile boolean begun;
    private volatile boolean ended;
    private volatile Throwable failure;
    private volatile ItemPage<T> arrived;
    private volatile CompletableFuture<ItemPage<T>> sent;

    private Paging<T> paging;
    private Iterator<T> items = Collections.emptyIterator();
    private boolean waiting;

    ItemSubscription(AsyncTransport transport, Supplier<Paging<T>> pagings, Flow.Subscriber<? super T> subscriber) {
        this.transport = transport;
        this.pagings = pagings;
        this.subscriber = subscriber;
    }

    /** After the subscriber has been told of this; what is wrong with the request it learns before it asks. */
    void begin() {
        try {
            paging = pagings.get();
        } catch (RuntimeException refused) {
            failure = refused;
        }
        begun = true;
        drain();
    }

    @Override
    public void request(long items) {
        if (items < 1) {
            failure = new IllegalArgumentException("Expected a request for at least 1 item, found " + items + ".");
        } else {
            demand.accumulateAndGet(items, (before, more) -> before + more < 0 ? Long.MAX_VALUE : before + more);
        }
        drain();
    }

    @Override
    public void cancel() {
        ended = true;
        CompletableFuture<ItemPage<T>> last = sent;
        if (last != null) {
            last.cancel(true);
        }
    }

    private void drain() {
        if (!begun || work.getAndIncrement() != 0) {
            return;
        }
        int done = 1;
        do {
            while (!ended && step()) {
                // Each step gives an item, ends, or asks for a page.
            }
            done = work.addAndGet(-done);
        } while (done != 0);
    }

    /** Returns whether there may be more to do now. */
    private boolean step() {
        if (failure != null) {
            ended = true;
            subscriber.onError(failure);
            return false;
        }
        ItemPage<T> page = arrived;
        if (page != null) {
            arrived = null;
            waiting = false;
            items = paging.accept(page).items().iterator();
        }
        if (items.hasNext()) {
            return give();
        }
        if (!waiting && paging.isDone()) {
            ended = true;
            subscriber.onComplete();
            return false;
        }
        return !waiting && demand.get() > 0 && ask();
    }

    private boolean give() {
        if (demand.get() == 0) {
            return false;
        }
        if (demand.get() != Long.MAX_VALUE) {
            demand.decrementAndGet();
        }
        T item = items.next();
        try {
            subscriber.onNext(item);
        } catch (RuntimeException | Error mistake) {
            // Such a subscriber counts as one that has cancelled.
            cancel();
            throw mistake;
        }
        return true;
    }

    private boolean ask() {
        waiting = true;
        try {
            CompletableFuture<ItemPage<T>> asked = transport.send(paging.next());
            sent = asked;
            if (ended) {
                asked.cancel(true);
            }
            CompletableFuture<ItemPage<T>> unused = asked.whenComplete(this::arrive);
        } catch (RuntimeException refused) {
            failure = refused;
        }
        return true;
    }

    private void arrive(ItemPage<T> page, Throwable failed) {
        if (failed == null) {
            arrived = page;
        } else {
            failure = failed;
        }
        try {
            drain();
        } catch (RuntimeException | Error mistake) {
            // The subscriber's; the future that called would swallow it.
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, mistake);
        }
    }
}
