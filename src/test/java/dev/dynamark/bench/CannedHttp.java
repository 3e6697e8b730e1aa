package dev.dynamark.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

/**
 * Stands where an HTTP client stands: reads the whole request, then gives the next answer of a ring. No socket, no look-up,
 * so that what is measured is the client above it. For one request at a time.
 */
final class CannedHttp implements SdkHttpClient {

    private final Answer[] answers;
    private byte[] request = new byte[64 * 1024];
    private int length;
    private int next;

    CannedHttp(List<Answer> answers) {
        this.answers = answers.toArray(Answer[]::new);
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest sent) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                length = 0;
                if (sent.contentStreamProvider().isPresent()) {
                    read(sent.contentStreamProvider().get().newStream());
                }
                Answer answer = turn();
                return HttpExecuteResponse.builder()
                        .response(answer.head())
                        .responseBody(answer.stream())
                        .build();
            }

            @Override
            public void abort() {}
        };
    }

    /** The same answers to the requests of an asynchronous client; given on the thread that asks. */
    SdkAsyncHttpClient asynchronous() {
        return new Asynchronous();
    }

    /** The body of the request that came last, a copy. */
    byte[] lastRequest() {
        return Arrays.copyOf(request, length);
    }

    @Override
    public void close() {}

    private void read(InputStream body) throws IOException {
        try (body) {
            for (int read = 0; read >= 0; length += Math.max(0, read)) {
                makeRoom(1);
                read = body.read(request, length, request.length - length);
            }
        }
    }

    private void read(ByteBuffer part) {
        int bytes = part.remaining();
        makeRoom(bytes);
        part.get(request, length, bytes);
        length += bytes;
    }

    private void makeRoom(int bytes) {
        if (request.length - length < bytes) {
            request = Arrays.copyOf(request, Math.max(request.length * 2, length + bytes));
        }
    }

    private Answer turn() {
        Answer answer = answers[next];
        next = next + 1 == answers.length ? 0 : next + 1;
        return answer;
    }

    private final class Asynchronous implements SdkAsyncHttpClient {

        @Override
        public CompletableFuture<Void> execute(AsyncExecuteRequest sent) {
            CompletableFuture<Void> done = new CompletableFuture<>();
            length = 0;
            sent.requestContentPublisher().subscribe(new Subscriber<>() {
                @Override
                public void onSubscribe(Subscription subscription) {
                    subscription.request(Long.MAX_VALUE);
                }

                @Override
                public void onNext(ByteBuffer part) {
                    read(part);
                }

                @Override
                public void onError(Throwable failure) {
                    sent.responseHandler().onError(failure);
                    done.completeExceptionally(failure);
                }

                @Override
                public void onComplete() {
                    Answer answer = turn();
                    sent.responseHandler().onHeaders(answer.head());
                    sent.responseHandler().onStream(SdkPublisher.fromIterable(List.of(ByteBuffer.wrap(answer.body()))));
                    done.complete(null);
                }
            });
            return done;
        }

        @Override
        public void close() {}
    }
}
