package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.AsyncTransport;
import dev.dynamark.orm.internal.call.SdkAsyncTransport;
import dev.dynamark.orm.internal.call.SdkTransport;
import dev.dynamark.orm.internal.call.Transport;
import dev.dynamark.orm.internal.streaming.StreamingAsyncTransport;
import dev.dynamark.orm.internal.streaming.StreamingTransport;
import dev.dynamark.orm.transport.StreamingCodec;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** How calls go through the SDK's clients: streamed where the client carries the codec for it. */
final class ClientTransports {

    private ClientTransports() {}

    static Transport of(DynamoDbClient client) {
        return streams(client::serviceClientConfiguration) ? new StreamingTransport(client) : new SdkTransport(client);
    }

    static AsyncTransport of(DynamoDbAsyncClient client) {
        return streams(client::serviceClientConfiguration)
                ? new StreamingAsyncTransport(client)
                : new SdkAsyncTransport(client);
    }

    private static boolean streams(Supplier<? extends AwsServiceClientConfiguration> configuration) {
        AwsServiceClientConfiguration known;
        try {
            known = configuration.get();
        } catch (UnsupportedOperationException wrapped) {
            // Clients that wrap another, and stubs, need not tell.
            return false;
        }
        return known != null
                && known.overrideConfiguration().executionInterceptors().stream()
                        .anyMatch(StreamingCodec.class::isInstance);
    }
}
