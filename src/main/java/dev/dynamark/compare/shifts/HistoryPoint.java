package dev.dynamark.compare.shifts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * One run in a history. Immutable.
 *
 * @param run its id; not null
 * @param startedAt when it started; not null
 * @param commit what was checked out, with {@code -dirty} where files differed from it; empty outside of Git
 * @param machine what it ran on, in one line; not null
 * @param value what it measured
 */
public record HistoryPoint(String run, Instant startedAt, Optional<String> commit, String machine, double value) {

    public HistoryPoint {
        requireNonNull(run, "run");
        requireNonNull(startedAt, "startedAt");
        requireNonNull(commit, "commit");
        requireNonNull(machine, "machine");
    }
}
