package dev.dynamark.compare.budget;

import dev.dynamark.compare.Metric;
import java.util.EnumSet;
import java.util.Set;

/** What may be limited by the value of another contestant. */
final class Ratios {

    private static final Set<Metric> PLAIN = EnumSet.of(Metric.UNITS, Metric.ATTEMPTS, Metric.THROUGHPUT);

    private Ratios() {}

    /**
     * All but errors, because nobody should have any and times none is none, and response times, of which there is
     * nothing to pair.
     */
    static boolean has(Metric metric) {
        return metric != Metric.ERRORS && metric != Metric.ERROR_RATE && !isResponse(metric);
    }

    /** Whether two values may be divided as they are, because they are counted. */
    static boolean isPlain(Metric metric) {
        return PLAIN.contains(metric);
    }

    static boolean isResponse(Metric metric) {
        return metric == Metric.RESPONSE_P50 || metric == Metric.RESPONSE_P99;
    }
}
