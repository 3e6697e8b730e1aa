package dev.dynamark.run.console;

import dev.dynamark.profile.Load;
import dev.dynamark.profile.Settings;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** How long a run has taken and will take, as far as that can be known. Thread-safe. */
public final class RunClock {

    private final Settings settings;
    private final LongSupplier nanoTime;
    private final long startNanos;
    private int warmUps;
    private long rounds;
    private long measuringNanos;
    private Optional<Long> measuringSince = Optional.empty();

    RunClock(Settings settings, LongSupplier nanoTime) {
        this.settings = settings;
        this.nanoTime = nanoTime;
        startNanos = nanoTime.getAsLong();
    }

    /** Called once for each dataset that is warmed up. */
    public synchronized void warmUpBegins() {
        warmUps++;
        measuringSince.ifPresent(since -> measuringNanos += nanoTime.getAsLong() - since);
        measuringSince = Optional.empty();
    }

    /** Called when rounds begin to count; further calls before the next warm-up change nothing. */
    public synchronized void measuringBegins() {
        if (measuringSince.isEmpty()) {
            measuringSince = Optional.of(nanoTime.getAsLong());
        }
    }

    /** So many rounds of any operation are over. */
    synchronized void roundsEnded(int more) {
        rounds += more;
    }

    synchronized boolean isMeasuring() {
        return measuringSince.isPresent();
    }

    Duration elapsed() {
        return Duration.ofNanos(nanoTime.getAsLong() - startNanos);
    }

    /** Empty while nobody can know. */
    synchronized Optional<Duration> left() {
        return settings.load() instanceof Load.Rounds fixed
                ? ofRounds(fixed.rounds())
                : settings.load().time().map(this::ofTime);
    }

    private Duration ofTime(Duration measured) {
        Duration left = settings.warmUp()
                .plus(measured)
                .multipliedBy(settings.datasets().size())
                .minus(elapsed());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Optional<Duration> ofRounds(int perOperation) {
        long all = (long) perOperation
                * settings.measured().size()
                * settings.datasets().size();
        if (rounds == 0) {
            return Optional.empty();
        }
        long spent = measuringNanos
                + measuringSince.map(since -> nanoTime.getAsLong() - since).orElse(0L);
        int warmUpsLeft = settings.warmUp().isZero() ? 0 : settings.datasets().size() - warmUps;
        return Optional.of(Duration.ofNanos(spent / rounds * Math.max(0, all - rounds))
                .plus(settings.warmUp().multipliedBy(Math.max(0, warmUpsLeft))));
    }
}
