package dev.dynamark.orm.internal.direct;

import dev.dynamark.orm.transport.DirectAsyncClient;
import dev.dynamark.orm.transport.DirectBuilder;
import dev.dynamark.orm.transport.DirectClient;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtAsyncHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** The HTTP clients that a path can go through, blocking and not, so that one test judges all. */
enum Way {
    APACHE5,
    URL_CONNECTION,
    CRT,
    ASYNC_NETTY,
    ASYNC_CRT;

    /** A path to a server, without pauses before retries unless the change sets others. */
    Calls to(URI endpoint, UnaryOperator<DirectBuilder<?>> change) {
        return switch (this) {
            case APACHE5 -> blocking(Apache5HttpClient.create(), endpoint, change);
            case URL_CONNECTION -> blocking(UrlConnectionHttpClient.create(), endpoint, change);
            case CRT -> blocking(AwsCrtHttpClient.create(), endpoint, change);
            case ASYNC_NETTY -> asynchronous(NettyNioAsyncHttpClient.create(), endpoint, change);
            case ASYNC_CRT -> asynchronous(AwsCrtAsyncHttpClient.create(), endpoint, change);
        };
    }

    Calls to(URI endpoint) {
        return to(endpoint, builder -> builder);
    }

    boolean waits() {
        return this == APACHE5 || this == URL_CONNECTION || this == CRT;
    }

    static StandardRetryStrategy impatient(int attempts) {
        return AwsRetryStrategy.standardRetryStrategy().toBuilder()
                .maxAttempts(attempts)
                .backoffStrategy(BackoffStrategy.retryImmediately())
                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                .build();
    }

    private static void configure(DirectBuilder<?> builder, URI endpoint, UnaryOperator<DirectBuilder<?>> change) {
        builder.region(Region.US_EAST_1)
                .endpointOverride(endpoint)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("AKID", "secret")))
                .retryStrategy(impatient(3));
        change.apply(builder);
    }

    private static Calls blocking(SdkHttpClient http, URI endpoint, UnaryOperator<DirectBuilder<?>> change) {
        DirectClient.Builder builder = DirectClient.builder().httpClient(http);
        configure(builder, endpoint, change);
        DirectClient client = builder.build();
        return new Calls(
                (body, reader) -> {
                    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                    try {
                        return CompletableFuture.completedFuture(
                                client.path().send("GetItem", bytes, bytes.length, reader));
                    } catch (RuntimeException failure) {
                        return CompletableFuture.failedFuture(failure);
                    }
                },
                () -> {
                    client.close();
                    http.close();
                });
    }

    private static Calls asynchronous(SdkAsyncHttpClient http, URI endpoint, UnaryOperator<DirectBuilder<?>> change) {
        DirectAsyncClient.Builder builder = DirectAsyncClient.builder().httpClient(http);
        configure(builder, endpoint, change);
        DirectAsyncClient client = builder.build();
        return new Calls(
                (body, reader) -> {
                    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                    return client.path().send("GetItem", bytes, bytes.length, reader);
                },
                () -> {
                    client.close();
                    http.close();
                });
    }

    /** Calls of {@code GetItem} with and answered by text. */
    record Calls(Path path, Runnable end) implements AutoCloseable {

        String get(String body) {
            try {
                return start(body).join();
            } catch (CompletionException failure) {
                throw (RuntimeException) failure.getCause();
            }
        }

        CompletableFuture<String> start(String body) {
            return path.send(body, (answer, length) -> new String(answer, 0, length, StandardCharsets.UTF_8));
        }

        @Override
        public void close() {
            end.run();
        }
    }

    @FunctionalInterface
    interface Path {

        CompletableFuture<String> send(String body, AnswerReader<String> reader);
    }
}
