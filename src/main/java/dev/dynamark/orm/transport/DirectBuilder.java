package dev.dynamark.orm.transport;

import dev.dynamark.orm.internal.direct.PathSettings;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.awscore.endpoints.AccountIdEndpointMode;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.metrics.MetricPublisher;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;
import software.amazon.awssdk.services.dynamodb.endpoints.DynamoDbEndpointProvider;

/**
 * What both kinds of direct clients are built from. Everything is optional; what is not set is as the SDK would have it.
 * Not thread-safe.
 *
 * @param <B> the builder
 */
public abstract sealed class DirectBuilder<B extends DirectBuilder<B>>
        permits DirectClient.Builder, DirectAsyncClient.Builder {

    private Optional<Region> region = Optional.empty();
    private Optional<IdentityProvider<? extends AwsCredentialsIdentity>> credentials = Optional.empty();
    private Optional<URI> endpointOverride = Optional.empty();
    private Optional<DynamoDbEndpointProvider> endpointProvider = Optional.empty();
    private Optional<AccountIdEndpointMode> accountIdEndpointMode = Optional.empty();
    private Optional<RetryStrategy> retryStrategy = Optional.empty();
    private Optional<Duration> callTimeout = Optional.empty();
    private Optional<Duration> attemptTimeout = Optional.empty();
    private List<MetricPublisher> metricPublishers = List.of();
    private Clock clock = Clock.systemUTC();
    private Signing signing = Signing.CACHED_KEY;

    DirectBuilder() {}

    abstract B self();

    /** Takes what an SDK client was configured with. Its HTTP client is not among it. */
    final B like(DynamoDbServiceClientConfiguration existing) {
        ClientOverrideConfiguration override = existing.overrideConfiguration();
        region = Optional.ofNullable(existing.region());
        credentials = Optional.ofNullable(existing.credentialsProvider());
        endpointOverride = existing.endpointOverride();
        endpointProvider = existing.endpointProvider()
                .filter(DynamoDbEndpointProvider.class::isInstance)
                .map(DynamoDbEndpointProvider.class::cast);
        // A strategy that only adapts a policy of the former API works in the SDK's own pipeline alone.
        retryStrategy = override.retryPolicy().isPresent() ? Optional.empty() : override.retryStrategy();
        callTimeout = override.apiCallTimeout();
        attemptTimeout = override.apiCallAttemptTimeout();
        metricPublishers = override.metricPublishers();
        return self();
    }

    final PathSettings settings() {
        return new PathSettings(
                region,
                credentials,
                endpointOverride,
                endpointProvider,
                accountIdEndpointMode,
                retryStrategy,
                callTimeout,
                attemptTimeout,
                metricPublishers,
                clock,
                signing);
    }

    /**
     * Sets the region of the tables.
     *
     * @param value the region; by default that of the SDK's region provider chain
     * @return this
     */
    public final B region(Region value) {
        region = Optional.of(value);
        return self();
    }

    /**
     * Sets who calls. The provider is asked on every call, so it should cache; it stays open when the client is closed.
     *
     * @param value the provider; by default the SDK's default chain, which the client closes
     * @return this
     */
    public final B credentialsProvider(IdentityProvider<? extends AwsCredentialsIdentity> value) {
        credentials = Optional.of(value);
        return self();
    }

    /**
     * Sets where requests go, and turns account-based endpoints off.
     *
     * @param value an address like {@code http://127.0.0.1:8000}; by default what the environment names, or else the
     *     endpoint of the region and the account
     * @return this
     */
    public final B endpointOverride(URI value) {
        endpointOverride = Optional.of(value);
        return self();
    }

    /**
     * Sets whether requests go to the endpoint of the caller's account where credentials tell it.
     *
     * @param value the mode; by default that of the environment, or else {@code PREFERRED}
     * @return this
     */
    public final B accountIdEndpointMode(AccountIdEndpointMode value) {
        accountIdEndpointMode = Optional.of(value);
        return self();
    }

    /**
     * Sets which failures are repeated, how often and after how long.
     *
     * @param value the strategy, with its budget; the conditions of the SDK's clients are added unless it refuses them. By
     *     default that of the SDK's DynamoDB client
     * @return this
     */
    public final B retryStrategy(RetryStrategy value) {
        retryStrategy = Optional.of(value);
        return self();
    }

    /**
     * Limits how long a call may take, with all its attempts and the pauses between them. Credentials that have to be fetched
     * first are not in it.
     *
     * @param value more than zero, kept to within some 5 ms; by default there is no limit
     * @return this
     * @throws IllegalArgumentException if it is not more than zero
     */
    public final B apiCallTimeout(Duration value) {
        callTimeout = Optional.of(positive("apiCallTimeout", value));
        return self();
    }

    /**
     * Limits how long one attempt of a call may take. An attempt that is stopped is repeated like other failures.
     *
     * @param value more than zero, kept to within some 5 ms; by default there is no limit
     * @return this
     * @throws IllegalArgumentException if it is not more than zero
     */
    public final B apiCallAttemptTimeout(Duration value) {
        attemptTimeout = Optional.of(positive("apiCallAttemptTimeout", value));
        return self();
    }

    /**
     * Sets who gets the metrics of each call, the same as from the SDK's clients. Without any, none are collected.
     *
     * @param value the publishers; they stay open when the client is closed
     * @return this
     */
    public final B metricPublishers(List<MetricPublisher> value) {
        metricPublishers = List.copyOf(value);
        return self();
    }

    /**
     * Sets the clock that signatures are dated by. If DynamoDB refuses its time, the client corrects it by that of the
     * answer from then on.
     *
     * @param value the clock; by default that of the system
     * @return this
     */
    public final B clock(Clock value) {
        clock = Objects.requireNonNull(value, "clock");
        return self();
    }

    /**
     * Sets how requests are signed.
     *
     * @param value the way; by default {@link Signing#CACHED_KEY}
     * @return this
     */
    public final B signing(Signing value) {
        signing = Objects.requireNonNull(value, "signing");
        return self();
    }

    private static Duration positive(String name, Duration value) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException(
                    "Expected a " + name + " of more than zero, found " + value + ": leave it out for no limit.");
        }
        return value;
    }
}
