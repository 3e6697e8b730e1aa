package dev.dynamark.orm.internal.direct;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.http.async.SdkHttpContentPublisher;

/** The body of a request in one piece, as asynchronous HTTP clients take it. */
final class PayloadPublisher implements SdkHttpContentPublisher {

    private final Payload payload;

    PayloadPublisher(Payload payload) {
        this.payload = payload;
    }

    @Override
    public Optional<Long> contentLength() {
        return Optional.of((long) payload.length());
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        subscriber.onSubscribe(new OnePiece(subscriber, payload.buffer()));
    }

    private static final class OnePiece implements Subscription {

        private final Subscriber<? super ByteBuffer> subscriber;
        private final ByteBuffer piece;
        private final AtomicBoolean over = new AtomicBoolean();

        OnePiece(Subscriber<? super ByteBuffer> subscriber, ByteBuffer piece) {
            this.subscriber = subscriber;
            this.piece = piece;
        }

        @Override
        public void request(long count) {
            if (!over.compareAndSet(false, true)) {
                return;
            }
            if (count <= 0) {
                subscriber.onError(new IllegalArgumentException("Expected a demand of more than zero, found " + count));
                return;
            }
            subscriber.onNext(piece);
            subscriber.onComplete();
        }

        @Override
        public void cancel() {
            over.set(true);
        }
    }
}
