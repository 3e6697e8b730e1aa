package dev.dynamark.orm.transport;

import dev.dynamark.orm.internal.direct.BlockingPath;
import dev.dynamark.orm.internal.direct.RequestPath;
import java.util.Optional;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A connection to DynamoDB without the pipeline of the SDK's client, which costs more than all mapping: our own path from
 * a request to its answer, made of the SDK's public parts (credentials, endpoints, retry strategy, HTTP client). It treats
 * failures, retries, time limits and clocks as {@link DynamoDbClient} does, but runs no execution interceptors or plugins.
 * Two failures are repeated that the SDK's client does not repeat: answers with a wrong checksum, and expired credentials,
 * once, if the provider has others.
 *
 * <p>Immutable and thread-safe; one for an application is enough. {@link #close()} closes only what the client made
 * itself.
 *
 * <pre>{@code
 * DirectClient client = DirectClient.builder().region(Region.EU_CENTRAL_1).build();
 * }</pre>
 */
public final class DirectClient implements AutoCloseable {

    private final RequestPath path;

    private DirectClient(RequestPath path) {
        this.path = path;
    }

    /**
     * A client with the SDK's defaults.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client that goes where an SDK client goes, as it goes: with its region, credentials, endpoint, retry strategy, time
     * limits and metric publishers. The HTTP client cannot be read from it: set it, or the SDK's default is used.
     * Nor can FIPS and dual-stack endpoints set on its builder, its mode of account-based endpoints and its profile; its
     * interceptors, plugins and further headers have no place here.
     *
     * @param existing a client; it is not used and not closed
     * @return a builder
     */
    public static Builder like(DynamoDbClient existing) {
        return new Builder().like(existing.serviceClientConfiguration());
    }

    /**
     * What calls go through. For DynamORM itself: the type is internal and may change at any time.
     *
     * @return the path
     */
    public RequestPath path() {
        return path;
    }

    /** Closes the HTTP client and the credentials provider if they were not given. Calls under way may fail. */
    @Override
    public void close() {
        path.close();
    }

    /** Builds a {@link DirectClient}. Not thread-safe. */
    public static final class Builder extends DirectBuilder<Builder> {

        private Optional<SdkHttpClient> httpClient = Optional.empty();

        private Builder() {}

        /**
         * Sets what sends requests.
         *
         * @param value the HTTP client; it stays open when the client is closed. By default the one that the SDK finds on
         *     the class path, which the client closes
         * @return this
         */
        public Builder httpClient(SdkHttpClient value) {
            httpClient = Optional.of(value);
            return this;
        }

        /**
         * Makes the client. If that fails nothing is left open, and it can be tried again.
         *
         * @return the client
         * @throws software.amazon.awssdk.core.exception.SdkClientException if region or HTTP client are not set and none
         *     is found
         * @throws IllegalArgumentException if the endpoint is not an address that requests can be sent to
         */
        public DirectClient build() {
            return new DirectClient(
                    httpClient.isPresent()
                            ? BlockingPath.on(httpClient.get(), settings())
                            : BlockingPath.onDefaultClient(settings()));
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
