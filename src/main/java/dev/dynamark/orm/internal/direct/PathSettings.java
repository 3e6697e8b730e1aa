package dev.dynamark.orm.internal.direct;

import dev.dynamark.orm.transport.Signing;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.awscore.endpoints.AccountIdEndpointMode;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.metrics.MetricPublisher;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.endpoints.DynamoDbEndpointProvider;

/** How requests go, whatever is empty as the SDK would choose it. Immutable. */
public record PathSettings(
        Optional<Region> region,
        Optional<IdentityProvider<? extends AwsCredentialsIdentity>> credentials,
        Optional<URI> endpointOverride,
        Optional<DynamoDbEndpointProvider> endpointProvider,
        Optional<AccountIdEndpointMode> accountIdEndpointMode,
        Optional<RetryStrategy> retryStrategy,
        Optional<Duration> callTimeout,
        Optional<Duration> attemptTimeout,
        List<MetricPublisher> metricPublishers,
        Clock clock,
        Signing signing) {

    public PathSettings {
        metricPublishers = List.copyOf(metricPublishers);
    }
}
