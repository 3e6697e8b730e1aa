package dev.dynamark.orm.internal.streaming;

import dev.dynamark.orm.internal.call.Call;
import dev.dynamark.orm.internal.call.Failures;
import dev.dynamark.orm.internal.call.Limits;
import dev.dynamark.orm.internal.call.Transport;
import dev.dynamark.orm.internal.wire.WriterPool;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Sends calls through a client that carries the streaming codec. */
public final class StreamingTransport implements Transport {

    private final DynamoDbClient client;
    private final WriterPool writers;
    private final Optional<Supplier<Duration>> limit;

    /** The client stays the caller's to close. */
    public StreamingTransport(DynamoDbClient client) {
        this(client, new WriterPool(), Optional.empty());
    }

    private StreamingTransport(DynamoDbClient client, WriterPool writers, Optional<Supplier<Duration>> limit) {
        this.client = client;
        this.writers = writers;
        this.limit = limit;
    }

    @Override
    public Transport within(Supplier<Duration> shorter) {
        return new StreamingTransport(client, writers, Limits.both(limit, shorter));
    }

    @Override
    public <R> R send(Call<R> call) {
        StreamedCall<R> streamed = StreamedCall.of(call, writers);
        try {
            new BareRequests(call.target().table(), streamed.configuration(limit)).send(streamed.action(), client);
            return streamed.result();
        } catch (SdkException failure) {
            throw Failures.of(call, failure);
        }
    }
}
