package dev.dynamark.orm.internal.call;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Sends calls through a client of the user's. */
public final class SdkTransport implements Transport {

    private final DynamoDbClient client;

    /** The client stays the caller's to close. */
    public SdkTransport(DynamoDbClient client) {
        this.client = client;
    }

    @Override
    public <R> R send(Call<R> call) {
        try {
            return Exchange.of(call).run(call.target(), client);
        } catch (SdkException failure) {
            throw Failures.of(call, failure);
        }
    }
}
