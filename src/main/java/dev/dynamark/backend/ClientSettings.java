package dev.dynamark.backend;

import dev.dynamark.backend.replay.Tape;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How an SDK client talks to a backend: the same for every contestant, because the HTTP client moves latency more than
 * any mapper does.
 *
 * <p>Immutable and thread-safe; no component is null.
 *
 * @param http the HTTP client
 * @param maxConnections how many connections it may hold, at least 1; choose no fewer than concurrent operations, or
 *     the pool's queue is measured
 * @param retries how often a failed attempt is repeated, 0 for never; the SDK's own default for DynamoDB is 8
 * @param attemptTimeout the limit of one attempt
 * @param callTimeout the limit of a call with all its attempts, not shorter than {@code attemptTimeout}
 * @param tape records or replays in place of the HTTP client, which is then never made
 */
public record ClientSettings(
        HttpClientKind http,
        int maxConnections,
        int retries,
        Duration attemptTimeout,
        Duration callTimeout,
        Optional<Tape> tape) {

    /**
     * Checks what it is given.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component is outside its limits
     */
    public ClientSettings {
        Objects.requireNonNull(http, "http");
        Objects.requireNonNull(tape, "tape");
        check(maxConnections >= 1, "maxConnections must be at least 1, is " + maxConnections);
        check(retries >= 0, "retries must not be negative, is " + retries);
        check(!attemptTimeout.isNegative() && !attemptTimeout.isZero(), "attemptTimeout must be positive");
        check(
                callTimeout.compareTo(attemptTimeout) >= 0,
                "callTimeout " + callTimeout + " must not be shorter than attemptTimeout " + attemptTimeout);
    }

    /** Over real connections. */
    public ClientSettings(
            HttpClientKind http, int maxConnections, int retries, Duration attemptTimeout, Duration callTimeout) {
        this(http, maxConnections, retries, attemptTimeout, callTimeout, Optional.empty());
    }

    /** These settings with a tape in place of the HTTP client. */
    public ClientSettings through(Tape replaced) {
        return new ClientSettings(http, maxConnections, retries, attemptTimeout, callTimeout, Optional.of(replaced));
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
