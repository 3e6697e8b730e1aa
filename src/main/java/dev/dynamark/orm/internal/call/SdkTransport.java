package dev.dynamark.orm.internal.call;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Sends calls through a client of the user's. */
public final class SdkTransport implements Transport {

    private final DynamoDbClient client;
    private final Optional<Supplier<Duration>> limit;

    /** The client stays the caller's to close. */
    public SdkTransport(DynamoDbClient client) {
        this(client, Optional.empty());
    }

    private SdkTransport(DynamoDbClient client, Optional<Supplier<Duration>> limit) {
        this.client = client;
        this.limit = limit;
    }

    @Override
    public Transport within(Supplier<Duration> shorter) {
        return new SdkTransport(client, Limits.both(limit, shorter));
    }

    @Override
    public <R> R send(Call<R> call) {
        try {
            return Exchange.of(call).run(call.target(), client, limit);
        } catch (SdkException failure) {
            throw Failures.of(call, failure);
        }
    }
}
