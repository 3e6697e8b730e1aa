package dev.dynamark.backend.replay;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Subscriber;
import software.amazon.awssdk.http.async.SdkHttpContentPublisher;

/** A recorded request body, given again and again. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record SampleBody(byte[] body) implements SdkHttpContentPublisher {

    @Override
    public Optional<Long> contentLength() {
        return Optional.of((long) body.length);
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        new OneBuffer(body, new CompletableFuture<>()).subscribe(subscriber);
    }
}
