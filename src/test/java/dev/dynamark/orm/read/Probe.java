package dev.dynamark.orm.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.BiConsumer;

/** A subscriber that does what a test says and keeps what it is told. For one thread at a time. */
final class Probe implements Flow.Subscriber<Word> {

    private final List<Word> items = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final BiConsumer<Flow.Subscription, Word> onNext;
    private Flow.Subscription subscription;
    private int completions;

    private Probe(BiConsumer<Flow.Subscription, Word> onNext) {
        this.onNext = onNext;
    }

    static Probe passive(Flow.Publisher<Word> publisher) {
        return active(publisher, (subscription, word) -> {});
    }

    static Probe active(Flow.Publisher<Word> publisher, BiConsumer<Flow.Subscription, Word> onNext) {
        Probe probe = new Probe(onNext);
        publisher.subscribe(probe);
        return probe;
    }

    Probe request(long items) {
        subscription.request(items);
        return this;
    }

    void cancel() {
        subscription.cancel();
    }

    List<Word> items() {
        return items;
    }

    List<Throwable> failures() {
        return failures;
    }

    int completions() {
        return completions;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
    }

    @Override
    public void onNext(Word item) {
        items.add(item);
        onNext.accept(subscription, item);
    }

    @Override
    public void onError(Throwable failure) {
        failures.add(failure);
    }

    @Override
    public void onComplete() {
        completions++;
    }
}
