package dev.dynamark.orm.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** A subscriber that asks for two items at a time and keeps them. */
final class Collected<T> implements Flow.Subscriber<T> {

    private static final int AT_A_TIME = 2;

    private final List<T> items = new ArrayList<>();
    private final CompletableFuture<List<T>> done = new CompletableFuture<>();
    private Flow.Subscription subscription;

    static <T> Collected<T> of(Flow.Publisher<T> publisher) {
        Collected<T> collected = new Collected<>();
        publisher.subscribe(collected);
        return collected;
    }

    /** Waits for the end. */
    List<T> items() {
        return Futures.get(done);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        subscription.request(AT_A_TIME);
    }

    @Override
    public void onNext(T item) {
        items.add(item);
        if (items.size() % AT_A_TIME == 0) {
            subscription.request(AT_A_TIME);
        }
    }

    @Override
    public void onError(Throwable failure) {
        done.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        done.complete(items);
    }
}
