package dev.dynamark.orm.internal.direct;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.metrics.CoreMetric;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.retries.api.RetryToken;

/** One call's attempts: what is sent, and what follows from a failure. Used by one thread at a time. */
final class Attempts {

    private static final Set<String> EXPIRED = Set.of("ExpiredTokenException", "ExpiredToken");

    private final PathParts parts;
    private final Operation operation;
    private final Payload payload;
    private final Header invocation;
    private final Header contentLength;
    private final List<String> failures = new ArrayList<>(0);
    private Optional<AwsCredentialsIdentity> identity = Optional.empty();
    private Destination destination;
    private RetryToken token;
    private Duration delay = Duration.ZERO;
    private boolean renewed;
    private boolean done;
    private long aheadMillis;
    private int number;

    Attempts(PathParts parts, Operation operation, Payload payload) {
        this.parts = parts;
        this.operation = operation;
        this.payload = payload;
        this.invocation = new Header("amz-sdk-invocation-id", invocationId());
        this.contentLength = new Header("Content-Length", Integer.toString(payload.length()));
    }

    /** It only tells retries of one call from other calls: no need for the random numbers of secrets. */
    private static String invocationId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    void token(RetryToken current, Duration delayBefore) {
        token = current;
        delay = delayBefore;
    }

    RetryToken token() {
        return token;
    }

    int number() {
        return number;
    }

    Payload payload() {
        return payload;
    }

    /** Who calls, and so where the call goes. */
    void caller(Optional<AwsCredentialsIdentity> caller, Meter meter) {
        identity = caller;
        long start = meter.start();
        destination = parts.destinations().of(caller);
        meter.took(CoreMetric.ENDPOINT_RESOLVE_DURATION, start);
        meter.report(CoreMetric.SERVICE_ENDPOINT, destination.uri());
    }

    /** The request of the next attempt. */
    SdkHttpRequest next(Meter meter) {
        number++;
        aheadMillis = parts.clock().aheadMillis();
        meter.report(CoreMetric.BACKOFF_DELAY_DURATION, delay);
        DirectRequest request = new DirectRequest(
                destination,
                operation,
                destination.hostHeader(),
                parts.contentType(),
                contentLength,
                operation.target(),
                parts.userAgent(),
                invocation,
                parts.attempt(number));
        // Anonymous credentials have no key.
        if (identity.isEmpty() || identity.get().accessKeyId() == null) {
            return request;
        }
        long start = meter.start();
        Scratch scratch = parts.scratches().take();
        SdkHttpRequest signed = parts.signer()
                .sign(request, payload, identity.get(), parts.clock().epochSecond(aheadMillis), scratch);
        parts.scratches().giveBack(scratch);
        meter.took(CoreMetric.SIGNING_DURATION, start);
        return signed;
    }

    void succeeded(Meter call) {
        parts.retries().succeeded(token);
        call.report(CoreMetric.RETRY_COUNT, number - 1);
    }

    /** Whether new credentials may help, which is tried once. */
    boolean wantsNewCredentials(SdkException failure) {
        return !renewed
                && identity.isPresent()
                && ErrorAnswer.code(failure).filter(EXPIRED::contains).isPresent();
    }

    /** Goes on with new credentials, if the provider has any. */
    boolean renewedWith(AwsCredentialsIdentity fresh, SdkException failure, Meter meter) {
        renewed = true;
        if (SigningKey.sameCredentials(fresh, identity.orElseThrow())) {
            return false;
        }
        failures.add(failure.getMessage());
        delay = Duration.ZERO;
        caller(Optional.of(fresh), meter);
        return true;
    }

    /** By which offset of the clock the attempt under way was signed. */
    long aheadMillis() {
        return aheadMillis;
    }

    /** DynamoDB has said that it did what was asked, whatever became of the answer. */
    void answered(SdkHttpResponse head) {
        done = head.isSuccessful() && !operation.onlyReads();
    }

    /** Whether nothing may follow, whatever the retry strategy says: a write that was done is not done again. */
    boolean last(SdkException failure) {
        return done || failure instanceof ApiCallTimeoutException || failure instanceof AbortedException;
    }

    void failed(SdkException failure) {
        failures.add(failure.getMessage());
    }

    /** The failure of the whole call, with what earlier attempts failed of. */
    SdkException finalFailure(SdkException failure, Meter call) {
        call.report(CoreMetric.RETRY_COUNT, Math.max(0, number - 1));
        for (int i = 0; i < failures.size(); i++) {
            failure.addSuppressed(SdkClientException.builder()
                    .message("Request attempt " + (i + 1) + " failure: " + failures.get(i))
                    .writableStackTrace(false)
                    .build());
        }
        return failure;
    }
}
