package dev.dynamark.orm.internal.streaming;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** The answer of an asynchronous client, collected from its parts; gives the client another one when it is whole. */
public final class CollectedAnswer implements Publisher<ByteBuffer> {

    private final StreamedCall<?> call;
    private final Publisher<ByteBuffer> parts;

    public CollectedAnswer(StreamedCall<?> call, Publisher<ByteBuffer> parts) {
        this.call = call;
        this.parts = parts;
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> client) {
        parts.subscribe(new Collector(client));
    }

    /** Asks for all parts once the client asks for the one it will get. */
    private final class Collector implements Subscriber<ByteBuffer>, Subscription {

        private final Subscriber<? super ByteBuffer> client;
        private final Collected collected = new Collected();
        private Subscription upstream;

        Collector(Subscriber<? super ByteBuffer> client) {
            this.client = client;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            upstream = subscription;
            client.onSubscribe(this);
        }

        @Override
        public void request(long count) {
            upstream.request(Long.MAX_VALUE);
        }

        @Override
        public void cancel() {
            upstream.cancel();
        }

        @Override
        public void onNext(ByteBuffer part) {
            collected.add(part);
        }

        @Override
        public void onError(Throwable failure) {
            client.onError(failure);
        }

        @Override
        public void onComplete() {
            byte[] instead;
            try {
                instead = Answers.take(call, collected.bytes(), collected.size());
            } catch (RuntimeException failure) {
                client.onError(failure);
                return;
            }
            client.onNext(ByteBuffer.wrap(instead));
            client.onComplete();
        }
    }

    /** Bytes without the copy that {@code toByteArray} makes. */
    private static final class Collected extends ByteArrayOutputStream {

        void add(ByteBuffer part) {
            if (part.hasArray()) {
                write(part.array(), part.arrayOffset() + part.position(), part.remaining());
            } else {
                byte[] copy = new byte[part.remaining()];
                part.get(copy);
                write(copy, 0, copy.length);
            }
        }

        byte[] bytes() {
            return buf;
        }
    }
}
