package dev.dynamark.compare.runs;

import static java.util.Objects.requireNonNull;

import dev.dynamark.compare.Metric;
import dev.dynamark.measure.SeriesKey;
import java.util.Optional;

/**
 * What could not be compared although at least one side has it. Immutable.
 *
 * @param key the series; not null
 * @param metric empty if it is the whole series
 * @param reason in words; not null
 */
public record Uncompared(SeriesKey key, Optional<Metric> metric, String reason) {

    public Uncompared {
        requireNonNull(key, "key");
        requireNonNull(metric, "metric");
        requireNonNull(reason, "reason");
    }
}
