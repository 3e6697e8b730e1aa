package dev.dynamark.orm.internal.call;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** Sends calls through an asynchronous client of the user's. */
public final class SdkAsyncTransport implements AsyncTransport {

    private final DynamoDbAsyncClient client;

    /** The client stays the caller's to close. */
    public SdkAsyncTransport(DynamoDbAsyncClient client) {
        this.client = client;
    }

    @Override
    public <R> CompletableFuture<R> send(Call<R> call) {
        return send(call, Exchange.of(call));
    }

    private <A, R> CompletableFuture<R> send(Call<R> call, Exchange<?, A, R> exchange) {
        CompletableFuture<A> sent;
        try {
            sent = exchange.start(call.target(), client);
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(Failures.translated(call, refused));
        }
        CompletableFuture<R> result = new CompletableFuture<>();
        CompletableFuture<A> unused = sent.whenComplete((response, failure) -> {
            try {
                if (failure == null) {
                    result.complete(exchange.result(response));
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
