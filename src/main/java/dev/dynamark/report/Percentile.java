package dev.dynamark.report;

import dev.dynamark.measure.Distribution;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** A percentile and how many values it needs: of fewer than 20 above it, the figure would be chance. */
enum Percentile {
    P50(40, Distribution::p50),
    P90(200, Distribution::p90),
    P95(400, Distribution::p95),
    P99(2_000, Distribution::p99),
    P999(20_000, Distribution::p999);

    /** Why a percentile of latency is not shown. */
    static final String TOO_FEW =
            "too few successful operations; p50 needs 40, p90 200, p95 400, p99 2,000, p99.9 20,000";

    private final long fewest;
    private final ToLongFunction<Distribution> nanos;

    Percentile(long fewest, ToLongFunction<Distribution> nanos) {
        this.fewest = fewest;
        this.nanos = nanos;
    }

    /** Microseconds, unless there are too few values. */
    Optional<String> micros(Distribution distribution, long values) {
        return values < fewest ? Optional.empty() : Optional.of(Figures.micros(nanos.applyAsLong(distribution)));
    }
}
