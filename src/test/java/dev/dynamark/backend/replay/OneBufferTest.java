package dev.dynamark.backend.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

class OneBufferTest {

    private final CompletableFuture<Void> delivered = new CompletableFuture<>();
    private final OneBuffer buffer = new OneBuffer(new byte[] {1, 2}, delivered);

    /** Writes down what it is told, and asks for nothing by itself. */
    private static final class Listener implements Subscriber<ByteBuffer> {

        private final List<String> heard = new ArrayList<>();
        private Subscription subscription;

        @Override
        public void onSubscribe(Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(ByteBuffer part) {
            heard.add(part.remaining() + " bytes");
        }

        @Override
        public void onError(Throwable failure) {
            heard.add(failure.getClass().getSimpleName());
        }

        @Override
        public void onComplete() {
            heard.add("complete");
        }
    }

    @Test
    void deliversWhenItIsAskedAndOnlyOnce() {
        Listener listener = new Listener();
        buffer.subscribe(listener);
        assertThat(listener.heard).isEmpty();

        listener.subscription.request(1);
        listener.subscription.request(1);

        assertThat(listener.heard).containsExactly("2 bytes", "complete");
        assertThat(delivered).isCompletedWithValue(null);
    }

    @Test
    void completesWithoutABufferWhenTheBodyIsEmpty() {
        Listener listener = new Listener();
        new OneBuffer(new byte[0], delivered).subscribe(listener);

        listener.subscription.request(Long.MAX_VALUE);

        assertThat(listener.heard).containsExactly("complete");
    }

    @Test
    void deliversNothingAfterItWasCancelled() {
        Listener listener = new Listener();
        buffer.subscribe(listener);

        listener.subscription.cancel();
        listener.subscription.request(1);

        assertThat(listener.heard).isEmpty();
        assertThat(delivered).isCancelled();
    }

    @Test
    void refusesToBeAskedForNothing() {
        Listener listener = new Listener();
        buffer.subscribe(listener);

        listener.subscription.request(0);

        assertThat(listener.heard).containsExactly("IllegalArgumentException");
        assertThat(delivered).isCompletedExceptionally();
    }

    @Test
    void refusesASecondSubscriber() {
        Listener second = new Listener();
        buffer.subscribe(new Listener());
        buffer.subscribe(second);

        assertThat(second.heard).containsExactly("IllegalStateException");
    }
}
