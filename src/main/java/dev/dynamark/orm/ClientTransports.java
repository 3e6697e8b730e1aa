package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.AsyncTransport;
import dev.dynamark.orm.internal.call.SdkAsyncTransport;
import dev.dynamark.orm.internal.call.SdkTransport;
import dev.dynamark.orm.internal.call.Transport;
import dev.dynamark.orm.internal.streaming.StreamingAsyncTransport;
import dev.dynamark.orm.internal.streaming.StreamingTransport;
import dev.dynamark.orm.transport.StreamingCodec;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** How calls go through the SDK's clients: streamed where the client carries the codec for it. */
final class ClientTransports {

    private ClientTransports() {}

    static Transport of(DynamoDbClient client) {
        return streams(configuration(client)) ? new StreamingTransport(client) : new SdkTransport(client);
    }

    static AsyncTransport of(DynamoDbAsyncClient client) {
        return streams(configuration(client)) ? new StreamingAsyncTransport(client) : new SdkAsyncTransport(client);
    }

    // Clients that wrap another, and stubs, need not tell what they are made with. Twice, not by a lambda: every start
    // would
    // pay for one.
    private static AwsServiceClientConfiguration configuration(DynamoDbClient client) {
        try {
            return client.serviceClientConfiguration();
        } catch (UnsupportedOperationException wrapped) {
            return null;
        }
    }

    private static AwsServiceClientConfiguration configuration(DynamoDbAsyncClient client) {
        try {
            return client.serviceClientConfiguration();
        } catch (UnsupportedOperationException wrapped) {
            return null;
        }
    }

    private static boolean streams(AwsServiceClientConfiguration known) {
        if (known != null) {
            for (ExecutionInterceptor interceptor :
                    known.overrideConfiguration().executionInterceptors()) {
                if (interceptor instanceof StreamingCodec) {
                    return true;
                }
            }
        }
        return false;
    }
}
