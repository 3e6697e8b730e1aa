package dev.dynamark.backend.replay;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;
import software.amazon.awssdk.http.async.SdkHttpContentPublisher;

/** The same requests to a tape by either of its HTTP clients. */
enum Asking {
    BLOCKING {
        @Override
        Answer ask(Tape tape, SdkHttpRequest head, Optional<byte[]> body) throws IOException {
            HttpExecuteRequest.Builder request = HttpExecuteRequest.builder().request(head);
            body.ifPresent(bytes -> request.contentStreamProvider(() -> new ByteArrayInputStream(bytes)));
            HttpExecuteResponse response =
                    tape.blocking().build().prepareRequest(request.build()).call();
            return Answer.of(
                    response.httpResponse(),
                    response.responseBody().orElseThrow().readAllBytes());
        }
    },
    ASYNCHRONOUS {
        @Override
        Answer ask(Tape tape, SdkHttpRequest head, Optional<byte[]> body) throws IOException {
            Collector collector = new Collector();
            CompletableFuture<Void> done = tape.asynchronous()
                    .build()
                    .execute(AsyncExecuteRequest.builder()
                            .request(head)
                            .requestContentPublisher(new InParts(body.orElse(new byte[0])))
                            .responseHandler(collector)
                            .build());
            try {
                done.join();
            } catch (CompletionException failed) {
                // Whoever handles the answer is told too.
                if (collector.failure.get() != failed.getCause()) {
                    throw new IllegalStateException("the handler was told " + collector.failure.get(), failed);
                }
                throw asIs(failed.getCause());
            }
            return Answer.of(collector.head.get(), collector.body.toByteArray());
        }
    };

    /** What came back. */
    record Answer(int status, Map<String, List<String>> headers, String body) {
        static Answer of(SdkHttpResponse head, byte[] body) {
            return new Answer(head.statusCode(), head.headers(), new String(body, StandardCharsets.UTF_8));
        }
    }

    abstract Answer ask(Tape tape, SdkHttpRequest head, Optional<byte[]> body) throws IOException;

    Answer ask(Tape tape, URI server, String action, String body) throws IOException {
        return ask(tape, head(server, action), Optional.of(body.getBytes(StandardCharsets.UTF_8)));
    }

    static SdkHttpFullRequest head(URI server, String action) {
        return SdkHttpFullRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(server)
                .putHeader("X-Amz-Target", "DynamoDB_20120810." + action)
                .build();
    }

    private static IOException asIs(Throwable failure) {
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        return (IOException) failure;
    }

    /** A body in three parts, one of them empty. */
    private record InParts(byte[] body) implements SdkHttpContentPublisher {

        @Override
        public Optional<Long> contentLength() {
            return Optional.of((long) body.length);
        }

        @Override
        public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
            int half = body.length / 2;
            SdkPublisher.fromIterable(List.of(
                            ByteBuffer.wrap(body, 0, half).slice().asReadOnlyBuffer(),
                            ByteBuffer.allocate(0),
                            ByteBuffer.wrap(body, half, body.length - half)))
                    .subscribe(subscriber);
        }
    }

    private static final class Collector implements SdkAsyncHttpResponseHandler {

        private final AtomicReference<SdkHttpResponse> head = new AtomicReference<>();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();

        @Override
        public void onHeaders(SdkHttpResponse headers) {
            head.set(headers);
        }

        @Override
        public void onStream(Publisher<ByteBuffer> stream) {
            SdkPublisher.adapt(stream)
                    .subscribe(part -> body.writeBytes(part.array()))
                    .join();
        }

        @Override
        public void onError(Throwable error) {
            failure.set(error);
        }
    }
}
