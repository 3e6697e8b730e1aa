package dev.dynamark.orm.access;

import dev.dynamark.orm.transport.DirectAsyncClient;
import dev.dynamark.orm.transport.DirectBuilder;
import dev.dynamark.orm.transport.DirectClient;
import dev.dynamark.orm.transport.StreamingCodec;
import java.util.List;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.endpoints.AccountIdEndpointMode;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbBaseClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.utils.StringInputStream;

/** The transports of DynamORM. */
public enum Route {
    /** A client of the SDK. */
    SDK {
        @Override
        public Connection connect(Wiring wiring) {
            return ofSdk(wiring, List.of());
        }
    },
    /** A client of the SDK that carries the streaming codec. */
    STREAMING {
        @Override
        public Connection connect(Wiring wiring) {
            return ofSdk(wiring, List.of(new StreamingCodec()));
        }
    },
    /** No client of the SDK. */
    DIRECT {
        @Override
        public Connection connect(Wiring wiring) {
            DirectClient blocking = wired(DirectClient.builder(), wiring)
                    .httpClient(wiring.blocking())
                    .build();
            DirectAsyncClient asynchronous = wired(DirectAsyncClient.builder(), wiring)
                    .httpClient(wiring.asynchronous())
                    .build();
            return new Connection(db -> db.client(blocking).asyncClient(asynchronous), List.of(blocking, asynchronous));
        }
    };

    /** Makes both kinds of clients. */
    public abstract Connection connect(Wiring wiring);

    private static Connection ofSdk(Wiring wiring, List<ExecutionInterceptor> interceptors) {
        DynamoDbClient blocking = wired(DynamoDbClient.builder(), wiring, interceptors)
                .httpClient(wiring.blocking())
                .build();
        DynamoDbAsyncClient asynchronous = wired(DynamoDbAsyncClient.builder(), wiring, interceptors)
                .httpClient(wiring.asynchronous())
                .build();
        return new Connection(db -> db.client(blocking).asyncClient(asynchronous), List.of(blocking, asynchronous));
    }

    private static <B extends DynamoDbBaseClientBuilder<B, C> & AwsClientBuilder<B, C>, C> B wired(
            B builder, Wiring wiring, List<ExecutionInterceptor> interceptors) {
        return builder.region(wiring.endpoint().region())
                .credentialsProvider(wiring.endpoint().credentials())
                .endpointOverride(wiring.endpoint().uri())
                .accountIdEndpointMode(AccountIdEndpointMode.DISABLED)
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .retryStrategy(wiring.retries())
                        .apiCallAttemptTimeout(wiring.attemptTimeout())
                        .apiCallTimeout(wiring.callTimeout())
                        .executionInterceptors(interceptors)
                        .defaultProfileFile(ProfileFile.builder()
                                .content(new StringInputStream(""))
                                .type(ProfileFile.Type.CONFIGURATION)
                                .build())
                        .build());
    }

    private static <B extends DirectBuilder<B>> B wired(B builder, Wiring wiring) {
        return builder.region(wiring.endpoint().region())
                .credentialsProvider(wiring.endpoint().credentials())
                .endpointOverride(wiring.endpoint().uri())
                .retryStrategy(wiring.retries())
                .apiCallAttemptTimeout(wiring.attemptTimeout())
                .apiCallTimeout(wiring.callTimeout());
    }
}
