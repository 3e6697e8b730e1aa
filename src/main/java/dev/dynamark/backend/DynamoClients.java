package dev.dynamark.backend;

import dev.dynamark.orm.transport.DirectClient;
import dev.dynamark.orm.transport.Signing;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.endpoints.AccountIdEndpointMode;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.crt.CrtRuntimeException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbBaseClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.utils.StringInputStream;

/** Makes the SDK clients that contestants are built on, each with its own HTTP client. */
public final class DynamoClients {

    private DynamoClients() {}

    /**
     * Makes a client whose retries, time limits and HTTP client are those of the settings and nothing else: no hidden
     * retries, no account-based endpoint, and for an endpoint on this machine no profile file is read.
     *
     * <p>With retries it uses the SDK's standard strategy, whose budget stops repeating when most calls fail.
     *
     * @param endpoint where requests go
     * @param settings how they go
     * @param interceptors see every call, in this order; may be empty
     * @return a thread-safe client; closing it closes its HTTP client
     * @throws BackendException if the HTTP client cannot be used on this machine
     */
    public static DynamoDbClient create(
            Endpoint endpoint, ClientSettings settings, List<ExecutionInterceptor> interceptors) {
        return build(settings, () -> forTables(DynamoDbClient.builder(), endpoint, settings, interceptors)
                .httpClientBuilder(HttpClients.builder(settings))
                .build());
    }

    /**
     * Makes an asynchronous client as {@link #create} makes a blocking one. Its HTTP client is
     * {@link HttpClientKind#ofAsynchronous()} of the settings'. Answers are decoded and futures completed on threads of
     * the SDK's own.
     *
     * @param endpoint where requests go
     * @param settings how they go
     * @param interceptors see every call, in this order; may be empty
     * @return a thread-safe client; closing it closes its HTTP client
     * @throws BackendException if the HTTP client cannot be used on this machine
     */
    public static DynamoDbAsyncClient createAsync(
            Endpoint endpoint, ClientSettings settings, List<ExecutionInterceptor> interceptors) {
        return build(settings, () -> forTables(DynamoDbAsyncClient.builder(), endpoint, settings, interceptors)
                .httpClientBuilder(HttpClients.asyncBuilder(settings))
                .build());
    }

    /**
     * Makes a client as {@link #create} does, over an HTTP client that is already there, such as one that answers without
     * a network.
     *
     * @param endpoint where requests go
     * @param settings how they go; which HTTP client they name does not matter
     * @param interceptors see every call, in this order; may be empty
     * @param http sends them; the caller closes it
     * @return a thread-safe client
     */
    public static DynamoDbClient createOver(
            Endpoint endpoint, ClientSettings settings, List<ExecutionInterceptor> interceptors, SdkHttpClient http) {
        return forTables(DynamoDbClient.builder(), endpoint, settings, interceptors)
                .httpClient(http)
                .build();
    }

    /**
     * Makes an asynchronous client as {@link #createAsync} does, over an HTTP client that is already there.
     *
     * @param endpoint where requests go
     * @param settings how they go; which HTTP client they name does not matter
     * @param http sends them; the caller closes it
     * @return a thread-safe client
     */
    public static DynamoDbAsyncClient createAsyncOver(
            Endpoint endpoint, ClientSettings settings, SdkAsyncHttpClient http) {
        return forTables(DynamoDbAsyncClient.builder(), endpoint, settings, List.of())
                .httpClient(http)
                .build();
    }

    /**
     * Makes a client without the SDK's pipeline, with the same limits as {@link #create}.
     *
     * @param endpoint where requests go
     * @param settings how they go; which HTTP client they name does not matter
     * @param signing how they are signed
     * @param http sends them; the caller closes it
     * @return a thread-safe client
     */
    public static DirectClient createDirect(
            Endpoint endpoint, ClientSettings settings, Signing signing, SdkHttpClient http) {
        return DirectClient.builder()
                .region(endpoint.region())
                .credentialsProvider(endpoint.credentials())
                .endpointOverride(endpoint.uri())
                .accountIdEndpointMode(AccountIdEndpointMode.DISABLED)
                .retryStrategy(retries(settings.retries()))
                .apiCallAttemptTimeout(settings.attemptTimeout())
                .apiCallTimeout(settings.callTimeout())
                .signing(signing)
                .httpClient(http)
                .build();
    }

    /**
     * Makes an HTTP client as {@link #create} does for its clients.
     *
     * @param settings which one, and its limits
     * @throws BackendException if it cannot be used on this machine
     */
    public static SdkHttpClient http(ClientSettings settings) {
        return build(settings, () -> HttpClients.builder(settings).build());
    }

    static DynamoDbStreamsClient createForStreams(Endpoint endpoint, ClientSettings settings) {
        return build(settings, () -> configure(DynamoDbStreamsClient.builder(), endpoint, settings, List.of())
                .httpClientBuilder(HttpClients.builder(settings))
                .endpointOverride(AwsHost.streams(endpoint.uri()))
                .build());
    }

    private static <B extends DynamoDbBaseClientBuilder<B, C>, C> B forTables(
            B builder, Endpoint endpoint, ClientSettings settings, List<ExecutionInterceptor> interceptors) {
        return configure(builder, endpoint, settings, interceptors)
                .endpointOverride(endpoint.uri())
                .accountIdEndpointMode(AccountIdEndpointMode.DISABLED);
    }

    private static <B extends AwsClientBuilder<B, C>, C> B configure(
            B builder, Endpoint endpoint, ClientSettings settings, List<ExecutionInterceptor> interceptors) {
        return builder.region(endpoint.region())
                .credentialsProvider(endpoint.credentials())
                .overrideConfiguration(override(endpoint, settings, interceptors));
    }

    private static ClientOverrideConfiguration override(
            Endpoint endpoint, ClientSettings settings, List<ExecutionInterceptor> interceptors) {
        ClientOverrideConfiguration.Builder override = ClientOverrideConfiguration.builder()
                .retryStrategy(retries(settings.retries()))
                .apiCallAttemptTimeout(settings.attemptTimeout())
                .apiCallTimeout(settings.callTimeout())
                .executionInterceptors(interceptors);
        if (LocalHost.serves(endpoint.uri())) {
            override.defaultProfileFile(ProfileFile.builder()
                    .content(new StringInputStream(""))
                    .type(ProfileFile.Type.CONFIGURATION)
                    .build());
        }
        return override.build();
    }

    private static RetryStrategy retries(int retries) {
        return retries == 0
                ? AwsRetryStrategy.doNotRetry()
                : AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .maxAttempts(retries + 1)
                        .build();
    }

    private static <C> C build(ClientSettings settings, Supplier<C> client) {
        try {
            return client.get();
        } catch (LinkageError | CrtRuntimeException unusable) {
            throw new BackendException(
                    "The HTTP client " + settings.http().label() + " cannot be used here: " + unusable + " on "
                            + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                            + ". Its library is missing or cannot be loaded; choose another HTTP client, for example "
                            + HttpClientKind.APACHE5.label() + ".",
                    unusable);
        }
    }
}
