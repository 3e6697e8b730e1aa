package dev.dynamark.orm.internal.direct;

import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;

/** How long one call may take, and each of its attempts, in the terms of {@link System#nanoTime()}. Immutable. */
final class TimeLimit {

    private final Optional<Duration> attempt;
    private final Optional<Duration> call;
    private final long callEnd;

    private TimeLimit(PathParts.TimeLimits limits, long start) {
        this.attempt = limits.attempt();
        this.call = limits.call();
        this.callEnd = start + (call.isPresent() ? call.get().toNanos() : 0);
    }

    /** Of a call that begins now. */
    static TimeLimit of(PathParts.TimeLimits limits) {
        return new TimeLimit(limits, limits.call().isPresent() ? System.nanoTime() : 0);
    }

    boolean none() {
        return attempt.isEmpty() && call.isEmpty();
    }

    /** When an attempt that begins now has to end; only if there is a limit. */
    long attemptEnd(long now) {
        if (attempt.isEmpty()) {
            return callEnd;
        }
        long attemptEnd = now + attempt.get().toNanos();
        return call.isPresent() && callEnd - attemptEnd < 0 ? callEnd : attemptEnd;
    }

    /** As much of a delay as the call has left. */
    long within(long delayNanos, long now) {
        return call.isPresent() ? Math.max(0, Math.min(delayNanos, callEnd - now)) : delayNanos;
    }

    boolean callOver(long now) {
        return call.isPresent() && callEnd - now <= 0;
    }

    SdkClientException callTimeout() {
        return ApiCallTimeoutException.create(call.orElseThrow().toMillis());
    }

    /** The failure of an attempt that was stopped at its end. */
    SdkClientException stopped(long now) {
        return callOver(now)
                ? callTimeout()
                : ApiCallAttemptTimeoutException.create(
                        attempt.orElseGet(call::orElseThrow).toMillis());
    }
}
