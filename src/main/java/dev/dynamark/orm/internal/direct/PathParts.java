package dev.dynamark.orm.internal.direct;

import dev.dynamark.orm.internal.wire.Pool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.metrics.MetricPublisher;

/** What the calls of one client share. Thread-safe. */
final class PathParts implements AutoCloseable {

    /** DynamoDB has some sixty operations; a guard, not a limit. */
    private static final int OPERATIONS = 100;

    private final Destinations destinations;
    private final Credentials credentials;
    private final RequestSigner signer;
    private final Retries retries;
    private final CorrectedClock clock;
    private final TimeLimits limits;
    private final List<MetricPublisher> publishers;
    private final Alarms alarms = new Alarms();
    private final Pool<Scratch> scratches = new Pool<>(Scratch::new);
    private final Map<String, Operation> operations = new ConcurrentHashMap<>();
    private final Header userAgent = UserAgent.header();
    private final Header contentType = new Header("Content-Type", Operation.CONTENT_TYPE);
    private final List<Header> attempts;

    PathParts(PathSettings settings) {
        Profile profile = new Profile();
        destinations = Destinations.of(settings, profile);
        signer = signer(settings);
        credentials = Credentials.of(settings.credentials());
        retries = Retries.of(settings.retryStrategy(), profile);
        clock = new CorrectedClock(settings.clock());
        limits = new TimeLimits(settings.callTimeout(), settings.attemptTimeout());
        publishers = settings.metricPublishers();
        attempts = attemptHeaders(Math.min(retries.maxAttempts(), 16));
    }

    private List<Header> attemptHeaders(int count) {
        List<Header> headers = new ArrayList<>(count);
        for (int number = 1; number <= count; number++) {
            headers.add(attemptHeader(number));
        }
        return headers;
    }

    private static RequestSigner signer(PathSettings settings) {
        return switch (settings.signing()) {
            case CACHED_KEY -> new CachedKeySigner();
            case SDK -> new SdkSigner();
            case UNSIGNED -> new NoSigner();
        };
    }

    Destinations destinations() {
        return destinations;
    }

    Credentials credentials() {
        return credentials;
    }

    RequestSigner signer() {
        return signer;
    }

    Retries retries() {
        return retries;
    }

    CorrectedClock clock() {
        return clock;
    }

    TimeLimits limits() {
        return limits;
    }

    List<MetricPublisher> publishers() {
        return publishers;
    }

    Alarms alarms() {
        return alarms;
    }

    Pool<Scratch> scratches() {
        return scratches;
    }

    Header userAgent() {
        return userAgent;
    }

    Header contentType() {
        return contentType;
    }

    Operation operation(String name) {
        Operation known = operations.get(name);
        if (known != null) {
            return known;
        }
        Operation made = new Operation(name);
        if (operations.size() < OPERATIONS) {
            operations.put(name, made);
        }
        return made;
    }

    Header attempt(int number) {
        return number <= attempts.size() ? attempts.get(number - 1) : attemptHeader(number);
    }

    private Header attemptHeader(int number) {
        return new Header("amz-sdk-request", "attempt=" + number + "; max=" + retries.maxAttempts());
    }

    /** The limits of one call and of one attempt. */
    record TimeLimits(Optional<Duration> call, Optional<Duration> attempt) {

        boolean none() {
            return call.isEmpty() && attempt.isEmpty();
        }

        /** The same, with a call that takes no longer than this. */
        TimeLimits within(Duration shorter) {
            return call.isPresent() && call.get().compareTo(shorter) <= 0
                    ? this
                    : new TimeLimits(Optional.of(shorter), attempt);
        }
    }

    @Override
    public void close() {
        alarms.close();
        credentials.close();
    }
}
