package dev.dynamark.backend.replay;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Collects the body of an asynchronous request until its last byte. Called by one thread at a time. */
abstract class WholeBody implements Subscriber<ByteBuffer> {

    private static final byte[] EMPTY = {};

    private byte[] body = EMPTY;
    private int length;

    /** The whole body, whose array is not used again. */
    abstract void complete(byte[] whole, int bytes);

    /** The body broke off. */
    abstract void failed(Throwable failure);

    @Override
    public final void onSubscribe(Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public final void onNext(ByteBuffer part) {
        int bytes = part.remaining();
        if (length + bytes > body.length) {
            // Of one part, the usual case, exactly its size.
            body = Arrays.copyOf(body, length == 0 ? bytes : 2 * (length + bytes));
        }
        part.get(body, length, bytes);
        length += bytes;
    }

    @Override
    public final void onError(Throwable failure) {
        failed(failure);
    }

    @Override
    public final void onComplete() {
        complete(body, length);
    }
}
