package dev.dynamark.orm.internal.direct;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.core.retry.NewRetries2026Resolver;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.core.retry.RetryUtils;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.AcquireInitialTokenResponse;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RecordSuccessRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenResponse;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.retries.api.RetryToken;

/** The retry strategy, with the failures that the SDK's own clients repeat. Thread-safe. */
final class Retries {

    /** DynamoDB's own base delay and attempts: those of the SDK's client. */
    private static final Duration BASE_DELAY = Duration.ofMillis(25);

    private static final Duration LONGEST_DELAY = Duration.ofSeconds(20);
    private static final int ATTEMPTS = 9;
    private static final int ATTEMPTS_2026 = 4;

    private static final Set<Integer> REPEATED_STATUSES = Set.of(500, 502, 503, 504);

    /** One budget for the whole client, as in the SDK. */
    private static final AcquireInitialTokenRequest INITIAL = AcquireInitialTokenRequest.create("GLOBAL");

    private final RetryStrategy strategy;

    private Retries(RetryStrategy strategy) {
        this.strategy = strategy;
    }

    /** The given one, or that of the SDK's DynamoDB client. */
    static Retries of(Optional<RetryStrategy> given, Profile profile) {
        return new Retries(given.isPresent() ? withConditions(given.get()) : ofDynamoDb(profile));
    }

    private static RetryStrategy ofDynamoDb(Profile profile) {
        RetryMode mode = RetryMode.resolver()
                .profileFile(profile.file())
                .profileName(profile.name())
                .resolve();
        boolean of2026 = new NewRetries2026Resolver().resolve();
        // The first kind of adaptive mode needs the SDK's own pipeline.
        RetryMode known = mode == RetryMode.LEGACY || mode == RetryMode.STANDARD ? mode : RetryMode.ADAPTIVE_V2;
        return AwsRetryStrategy.forRetryMode(known, of2026).toBuilder()
                .maxAttempts(of2026 ? ATTEMPTS_2026 : ATTEMPTS)
                .backoffStrategy(BackoffStrategy.exponentialDelay(BASE_DELAY, LONGEST_DELAY))
                .build();
    }

    /** Adding a condition that a strategy already has changes nothing: one that holds is enough. */
    private static RetryStrategy withConditions(RetryStrategy given) {
        return given.useClientDefaults()
                ? AwsRetryStrategy.configureStrategy(given.toBuilder())
                        .retryOnException(Retries::repeated)
                        .treatAsThrottling(Retries::throttled)
                        .build()
                : given;
    }

    private static boolean repeated(Throwable failure) {
        if (failure instanceof SdkException sdk
                && (sdk.retryable()
                        || throttled(sdk)
                        || RetryUtils.isClockSkewException(sdk)
                        || (sdk instanceof SdkServiceException service
                                && REPEATED_STATUSES.contains(service.statusCode())))) {
            return true;
        }
        return ofTheNetwork(failure) || ofTheNetwork(failure.getCause());
    }

    private static boolean throttled(Throwable failure) {
        return failure instanceof SdkException sdk && RetryUtils.isThrottlingException(sdk);
    }

    private static boolean ofTheNetwork(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof UncheckedIOException
                || failure instanceof ApiCallAttemptTimeoutException;
    }

    int maxAttempts() {
        return strategy.maxAttempts();
    }

    AcquireInitialTokenResponse begin() {
        return strategy.acquireInitialToken(INITIAL);
    }

    CompletableFuture<AcquireInitialTokenResponse> beginAsync() {
        return strategy.acquireInitialTokenAsync(INITIAL);
    }

    void succeeded(RetryToken token) {
        strategy.recordSuccess(RecordSuccessRequest.create(token));
    }

    /** @throws software.amazon.awssdk.retries.api.TokenAcquisitionFailedException if it is not to be repeated */
    RefreshRetryTokenResponse afterFailure(RetryToken token, SdkException failure, Duration suggestedDelay) {
        return strategy.refreshRetryToken(request(token, failure, suggestedDelay));
    }

    CompletableFuture<RefreshRetryTokenResponse> afterFailureAsync(
            RetryToken token, SdkException failure, Duration suggestedDelay) {
        return strategy.refreshRetryTokenAsync(request(token, failure, suggestedDelay));
    }

    private static RefreshRetryTokenRequest request(RetryToken token, SdkException failure, Duration suggestedDelay) {
        return RefreshRetryTokenRequest.builder()
                .token(token)
                .failure(failure)
                .suggestedDelay(suggestedDelay)
                .build();
    }
}
