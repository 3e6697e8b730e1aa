package dev.dynamark.orm.internal.streaming;

import dev.dynamark.orm.internal.call.AsyncTransport;
import dev.dynamark.orm.internal.call.Call;
import dev.dynamark.orm.internal.call.Cancellation;
import dev.dynamark.orm.internal.call.Failures;
import dev.dynamark.orm.internal.wire.WriterPool;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** Sends calls through an asynchronous client that carries the streaming codec. */
public final class StreamingAsyncTransport implements AsyncTransport {

    private final DynamoDbAsyncClient client;
    private final WriterPool writers = new WriterPool();

    /** The client stays the caller's to close. */
    public StreamingAsyncTransport(DynamoDbAsyncClient client) {
        this.client = client;
    }

    @Override
    public <R> CompletableFuture<R> send(Call<R> call) {
        StreamedCall<R> streamed;
        CompletableFuture<?> sent;
        try {
            streamed = StreamedCall.of(call, writers);
            sent = new BareRequests(call.target().table(), streamed.configuration()).send(streamed.action(), client);
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(Failures.translated(call, refused));
        }
        CompletableFuture<R> result = new CompletableFuture<>();
        CompletableFuture<?> unused = sent.whenComplete((response, failure) -> {
            try {
                if (failure == null) {
                    result.complete(streamed.result());
                } else {
                    result.completeExceptionally(Failures.translated(call, failure));
                }
            } catch (RuntimeException | Error e) {
                // The client would swallow it and the result stay open for ever.
                result.completeExceptionally(Failures.translated(call, e));
            }
        });
        return Cancellation.of(result, () -> sent.cancel(true));
    }
}
