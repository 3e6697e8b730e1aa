package dev.dynamark.compare;

import static java.util.Objects.requireNonNull;

import dev.dynamark.measure.Result;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.SeriesKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one contestant did in one operation with one set of tags. Immutable.
 *
 * @param key whose it is; not null
 * @param succeeded its successful operations, if there was any
 * @param failed how many operations failed
 */
public record Measured(SeriesKey key, Optional<Series> succeeded, long failed) {

    public Measured {
        requireNonNull(key, "key");
        requireNonNull(succeeded, "succeeded");
    }

    /** Everything in a result, in its order. */
    public static Map<SeriesKey, Measured> of(Result result) {
        Map<SeriesKey, Measured> all = new LinkedHashMap<>();
        for (Series series : result.series()) {
            Measured before = all.getOrDefault(series.key(), new Measured(series.key(), Optional.empty(), 0));
            all.put(series.key(), before.with(series));
        }
        return Collections.unmodifiableMap(all);
    }

    private Measured with(Series series) {
        return switch (series.outcome()) {
            case OK -> new Measured(key, Optional.of(series), failed);
            case ERROR -> new Measured(key, succeeded, failed + series.count());
            case EXPECTED -> this;
        };
    }

    /** How many operations ended, successful or not. */
    public long operations() {
        return failed + succeeded.map(Series::count).orElse(0L);
    }

    double errorRate() {
        return operations() == 0 ? 0 : (double) failed / operations();
    }
}
