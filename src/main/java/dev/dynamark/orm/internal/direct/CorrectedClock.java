package dev.dynamark.orm.internal.direct;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.retry.ClockSkew;
import software.amazon.awssdk.http.SdkHttpResponse;

/** The time of signatures: the client's clock, corrected once the service has refused it. Thread-safe. */
final class CorrectedClock {

    private static final Set<String> ALWAYS_THE_CLOCK =
            Set.of("RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture");
    private static final Set<String> PERHAPS_THE_CLOCK =
            Set.of("InvalidSignatureException", "SignatureDoesNotMatch", "AuthFailure");

    private final Clock clock;
    private volatile long aheadMillis;

    CorrectedClock(Clock clock) {
        this.clock = clock;
    }

    /** How far the clock is known to be ahead, to be kept with what is signed by it: it may be corrected meanwhile. */
    long aheadMillis() {
        return aheadMillis;
    }

    long epochSecond(long ahead) {
        return Math.floorDiv(clock.millis() - ahead, 1000L);
    }

    /** How far this machine's own clock is from the time of such signatures, which is what the SDK's exceptions hold. */
    Duration systemAhead(long ahead) {
        return Duration.between(Instant.ofEpochMilli(clock.millis() - ahead), Instant.now());
    }

    /** Follows the service's clock if it refused a signature because of ours. */
    void correct(String errorCode, int status, SdkHttpResponse response) {
        boolean certain = ALWAYS_THE_CLOCK.contains(errorCode);
        if (!certain && !PERHAPS_THE_CLOCK.contains(errorCode) && status != 401 && status != 403) {
            return;
        }
        Optional<Instant> server = ClockSkew.getServerTime(response);
        if (server.isEmpty()) {
            return;
        }
        Instant ours = Instant.ofEpochMilli(clock.millis());
        if (certain || ClockSkew.isClockSkewed(ours.minusMillis(aheadMillis), server.get())) {
            aheadMillis = Duration.between(server.get(), ours).toMillis();
        }
    }
}
