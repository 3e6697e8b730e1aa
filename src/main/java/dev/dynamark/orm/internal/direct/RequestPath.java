package dev.dynamark.orm.internal.direct;

import java.time.Duration;
import java.util.function.Supplier;

/** Sends requests to DynamoDB and waits for their answers. Thread-safe. */
public interface RequestPath extends AutoCloseable {

    /**
     * Sends one request, repeated as the retry strategy says.
     *
     * @param action the operation, such as {@code GetItem}
     * @param body starts with the request in DynamoDB's JSON; must not change until this returns. After a failure the HTTP
     *     client may still hold it: do not use the array for another request then.
     * @param length of the request, in bytes
     * @param reader of a successful answer
     * @throws software.amazon.awssdk.core.exception.SdkException what the SDK's own client throws in the same case
     */
    <R> R send(String action, byte[] body, int length, AnswerReader<R> reader);

    /**
     * The same path, whose requests take no longer than they may, with all their attempts; it is closed with this one.
     *
     * @param limit asked before each request: more than zero, or it throws and nothing is sent
     */
    RequestPath within(Supplier<Duration> limit);

    @Override
    void close();
}
