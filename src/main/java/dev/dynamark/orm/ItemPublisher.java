package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.AsyncTransport;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/** Publishes the items of all pages to each subscriber anew, reading pages as they are asked for. */
final class ItemPublisher<T> implements Flow.Publisher<T> {

    private final AsyncTransport transport;
    private final Supplier<Paging<T>> pagings;

    ItemPublisher(AsyncTransport transport, Supplier<Paging<T>> pagings) {
        this.transport = transport;
        this.pagings = pagings;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        ItemSubscription<T> subscription = new ItemSubscription<>(transport, pagings, subscriber);
        subscriber.onSubscribe(subscription);
        subscription.begin();
    }
}
