package dev.dynamark.backend;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.reactivestreams.Subscriber;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.http.async.SdkHttpContentPublisher;

/** A request body that is already complete, as an asynchronous client wants it. */
final class WholeRequest implements SdkHttpContentPublisher {

    private final byte[] content;

    WholeRequest(byte[] content) {
        this.content = content;
    }

    @Override
    public Optional<Long> contentLength() {
        return Optional.of((long) content.length);
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        SdkPublisher.fromIterable(List.of(ByteBuffer.wrap(content))).subscribe(subscriber);
    }
}
