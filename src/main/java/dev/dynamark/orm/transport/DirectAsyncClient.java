package dev.dynamark.orm.transport;

import dev.dynamark.orm.internal.direct.AsyncPath;
import dev.dynamark.orm.internal.direct.AsyncRequestPath;
import java.util.Optional;
import java.util.concurrent.Executor;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/**
 * A connection to DynamoDB without the pipeline of the SDK's client, like {@link DirectClient}, whose calls do not wait.
 * A call that is cancelled closes its connection, where the SDK's client waits on for the answer.
 *
 * <p>Immutable and thread-safe; one for an application is enough. {@link #close()} closes only what the client made
 * itself.
 */
public final class DirectAsyncClient implements AutoCloseable {

    private final AsyncRequestPath path;

    private DirectAsyncClient(AsyncRequestPath path) {
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
    public static Builder like(DynamoDbAsyncClient existing) {
        return new Builder().like(existing.serviceClientConfiguration());
    }

    /**
     * What calls go through. For DynamORM itself: the type is internal and may change at any time.
     *
     * @return the path
     */
    public AsyncRequestPath path() {
        return path;
    }

    /** Closes the HTTP client and the credentials provider if they were not given. Calls under way may fail. */
    @Override
    public void close() {
        path.close();
    }

    /** Builds a {@link DirectAsyncClient}. Not thread-safe. */
    public static final class Builder extends DirectBuilder<Builder> {

        private Optional<SdkAsyncHttpClient> httpClient = Optional.empty();
        private Optional<Executor> completionExecutor = Optional.empty();

        private Builder() {}

        /**
         * Sets what sends requests.
         *
         * @param value the HTTP client; it stays open when the client is closed. By default the one that the SDK finds on
         *     the class path, which the client closes
         * @return this
         */
        public Builder httpClient(SdkAsyncHttpClient value) {
            httpClient = Optional.of(value);
            return this;
        }

        /**
         * Sets who decodes answers and completes futures. {@code Runnable::run} does it on the threads of the HTTP client
         * and saves a switch of threads; what depends on the futures must not wait then.
         *
         * @param value the executor; it stays open when the client is closed. By default a few threads of the client's own
         * @return this
         */
        public Builder completionExecutor(Executor value) {
            completionExecutor = Optional.of(value);
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
        public DirectAsyncClient build() {
            return new DirectAsyncClient(httpClient
                    .map(client -> AsyncPath.on(client, completionExecutor, settings()))
                    .orElseGet(() -> AsyncPath.onDefaultClient(completionExecutor, settings())));
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
