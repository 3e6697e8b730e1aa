package dev.dynamark.report;

import dev.dynamark.measure.Distribution;
import java.util.Optional;

/** A percentile and how many values it needs: of fewer than 20 above it, the figure would be chance. */
enum Percentile {
    P50(40),
    P90(200),
    P95(400),
    P99(2_000),
    P999(20_000);

    /** Why a percentile of latency is not shown. */
    static final String TOO_FEW =
            "too few successful operations; p50 needs 40, p90 200, p95 400, p99 2,000, p99.9 20,000";

    private final long fewest;

    Percentile(long fewest) {
        this.fewest = fewest;
    }

    /** Microseconds, unless there are too few values. */
    Optional<String> micros(Distribution distribution, long values) {
        return values < fewest ? Optional.empty() : Optional.of(Figures.micros((double) nanos(distribution)));
    }

    private long nanos(Distribution distribution) {
        return switch (this) {
            case P50 -> distribution.p50();
            case P90 -> distribution.p90();
            case P95 -> distribution.p95();
            case P99 -> distribution.p99();
            case P999 -> distribution.p999();
        };
    }
}
