package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * What a recorder has recorded when it stops: the measured parts of a result. Immutable.
 *
 * @param startedAt when the recorder was built; not null
 * @param durationMs from there until it stopped
 * @param series in the order they were first recorded
 * @param rounds one entry per operation and tags that ran in lock-step
 * @param resources readings of this process; not null
 */
public record Recording(
        Instant startedAt, long durationMs, List<Series> series, List<Rounds> rounds, Resources resources) {

    public Recording {
        requireNonNull(startedAt, "startedAt");
        requireNonNull(resources, "resources");
        series = Copies.list(series);
        rounds = Copies.list(rounds);
    }
}
