package dev.dynamark.orm.access;

import dev.dynamark.backend.Endpoint;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** What the clients of every transport are made with, so that they have to behave the same. */
public record Wiring(
        Endpoint endpoint,
        SdkHttpClient blocking,
        SdkAsyncHttpClient asynchronous,
        StandardRetryStrategy retries,
        Duration attemptTimeout,
        Duration callTimeout) {

    private static final Duration PATIENT = Duration.ofSeconds(30);

    /** Without retries. */
    public static Wiring of(Endpoint endpoint, SdkHttpClient blocking, SdkAsyncHttpClient asynchronous) {
        return new Wiring(endpoint, blocking, asynchronous, repeating(1, Duration.ZERO), PATIENT, PATIENT);
    }

    private static StandardRetryStrategy repeating(int attempts, Duration pause) {
        BackoffStrategy pauses =
                pause.isZero() ? BackoffStrategy.retryImmediately() : BackoffStrategy.fixedDelayWithoutJitter(pause);
        return AwsRetryStrategy.standardRetryStrategy().toBuilder()
                .maxAttempts(attempts)
                .backoffStrategy(pauses)
                .throttlingBackoffStrategy(pauses)
                .build();
    }

    public Wiring to(URI uri) {
        return new Wiring(
                new Endpoint(uri, endpoint.region(), endpoint.credentials()),
                blocking,
                asynchronous,
                retries,
                attemptTimeout,
                callTimeout);
    }

    public Wiring as(AwsCredentialsProvider credentials) {
        return new Wiring(
                new Endpoint(endpoint.uri(), endpoint.region(), credentials),
                blocking,
                asynchronous,
                retries,
                attemptTimeout,
                callTimeout);
    }

    public Wiring attempts(int attempts) {
        return attempts(attempts, Duration.ZERO);
    }

    public Wiring attempts(int attempts, Duration pause) {
        return new Wiring(endpoint, blocking, asynchronous, repeating(attempts, pause), attemptTimeout, callTimeout);
    }

    public Wiring within(Duration attempt, Duration call) {
        return new Wiring(endpoint, blocking, asynchronous, retries, attempt, call);
    }
}
