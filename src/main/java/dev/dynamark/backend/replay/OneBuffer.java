package dev.dynamark.backend.replay;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** The body of an answer in one buffer, for one subscriber, given on the thread that asks for it. */
final class OneBuffer implements Publisher<ByteBuffer> {

    private final byte[] body;
    private final CompletableFuture<Void> delivered;
    private final AtomicBoolean taken = new AtomicBoolean();

    OneBuffer(byte[] body, CompletableFuture<Void> delivered) {
        this.body = body;
        this.delivered = delivered;
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        if (taken.compareAndSet(false, true)) {
            subscriber.onSubscribe(new Delivery(subscriber));
        } else {
            subscriber.onSubscribe(new Nothing());
            subscriber.onError(new IllegalStateException("An answer is given to one subscriber only"));
        }
    }

    private final class Delivery implements Subscription {

        private final Subscriber<? super ByteBuffer> subscriber;
        private final AtomicBoolean ended = new AtomicBoolean();

        Delivery(Subscriber<? super ByteBuffer> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public void request(long buffers) {
            if (!ended.compareAndSet(false, true)) {
                return;
            }
            if (buffers <= 0) {
                IllegalArgumentException none = new IllegalArgumentException("Asked for " + buffers + " buffers");
                subscriber.onError(none);
                delivered.completeExceptionally(none);
                return;
            }
            if (body.length > 0) {
                subscriber.onNext(ByteBuffer.wrap(body));
            }
            subscriber.onComplete();
            delivered.complete(null);
        }

        @Override
        public void cancel() {
            ended.set(true);
            delivered.cancel(false);
        }
    }

    private static final class Nothing implements Subscription {
        @Override
        public void request(long buffers) {}

        @Override
        public void cancel() {}
    }
}
