package dev.dynamark.orm.internal.direct;

import java.util.concurrent.CompletableFuture;

/** Sends requests to DynamoDB without waiting. Thread-safe. */
public interface AsyncRequestPath extends AutoCloseable {

    /**
     * Sends one request, repeated as the retry strategy says.
     *
     * @param action the operation, such as {@code GetItem}
     * @param body starts with the request in DynamoDB's JSON; copied before this returns
     * @param length of the request, in bytes
     * @param reader of a successful answer
     * @return fails with what the SDK's own client throws in the same case; cancelling it aborts the request
     */
    <R> CompletableFuture<R> send(String action, byte[] body, int length, AnswerReader<R> reader);

    @Override
    void close();
}
