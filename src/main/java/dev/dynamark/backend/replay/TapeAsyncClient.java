package dev.dynamark.backend.replay;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;
import software.amazon.awssdk.utils.AttributeMap;

/**
 * An asynchronous HTTP client whose other end is a tape. It answers on the thread that delivers the end of the request,
 * usually the calling one: a hand-over to a thread of its own would be a cost of replay, not of the client. Thread-safe.
 */
final class TapeAsyncClient implements SdkAsyncHttpClient {

    private final Tape tape;

    TapeAsyncClient(Tape tape) {
        this.tape = tape;
    }

    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        CompletableFuture<Void> finished = new CompletableFuture<>();
        request.requestContentPublisher().subscribe(new WholeBody() {
            @Override
            void complete(byte[] body, int length) {
                answer(request, body, length, finished);
            }

            @Override
            void failed(Throwable failure) {
                fail(request.responseHandler(), failure, finished);
            }
        });
        return finished;
    }

    private void answer(AsyncExecuteRequest request, byte[] body, int length, CompletableFuture<Void> finished) {
        SdkAsyncHttpResponseHandler handler = request.responseHandler();
        Exchange exchange;
        try {
            exchange = tape.exchange(request.request(), body, length);
        } catch (IOException | RuntimeException failure) {
            fail(handler, failure, finished);
            return;
        }
        handler.onHeaders(exchange.head());
        handler.onStream(new OneBuffer(exchange.answer(), finished));
    }

    private static void fail(SdkAsyncHttpResponseHandler handler, Throwable why, CompletableFuture<Void> finished) {
        handler.onError(why);
        finished.completeExceptionally(why);
    }

    @Override
    public String clientName() {
        return "Replay";
    }

    @Override
    public void close() {}

    /** So that SDK clients own their HTTP client, as with any other. */
    record Builder(Tape tape) implements SdkAsyncHttpClient.Builder<Builder> {

        @Override
        public SdkAsyncHttpClient buildWithDefaults(AttributeMap defaults) {
            return new TapeAsyncClient(tape);
        }
    }
}
