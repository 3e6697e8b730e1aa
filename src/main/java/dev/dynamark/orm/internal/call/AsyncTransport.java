package dev.dynamark.orm.internal.call;

import java.util.concurrent.CompletableFuture;

/** Sends calls without waiting. Thread-safe. */
public interface AsyncTransport {

    /**
     * Sends one call.
     *
     * @return fails with a {@code DynamormException}, whatever goes wrong; cancelling it cancels the request
     */
    <R> CompletableFuture<R> send(Call<R> call);
}
