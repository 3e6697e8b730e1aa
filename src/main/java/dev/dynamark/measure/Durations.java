package dev.dynamark.measure;

import java.util.Optional;
import java.util.function.Supplier;
import org.HdrHistogram.AbstractHistogram;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.IntCountsHistogram;

/**
 * Durations in ns of three significant digits, clamped to 1 ns - 60 s. Memory grows with the longest duration seen and
 * is none before the first. Confined to one thread at a time.
 */
final class Durations {

    static final long SHORTEST_NS = 1;
    static final long LONGEST_NS = 60_000_000_000L;
    private static final int DIGITS = 3;

    private final Supplier<AbstractHistogram> kind;
    private AbstractHistogram histogram;

    private Durations(Supplier<AbstractHistogram> kind) {
        this.kind = kind;
    }

    /** For what one thread records in about a second: counters of 4 bytes halve the memory of many series. */
    static Durations ofInterval() {
        return new Durations(() -> new IntCountsHistogram(DIGITS));
    }

    /** For everything else. */
    static Durations ofRun() {
        return new Durations(() -> new Histogram(DIGITS));
    }

    void record(long nanos) {
        if (histogram == null) {
            histogram = kind.get();
        }
        histogram.recordValue(Math.max(SHORTEST_NS, Math.min(nanos, LONGEST_NS)));
    }

    void add(Durations others) {
        others.recorded().ifPresent(this::add);
    }

    void add(AbstractHistogram others) {
        if (histogram == null) {
            histogram = kind.get();
        }
        histogram.add(others);
    }

    void clear() {
        if (histogram != null && histogram.getTotalCount() > 0) {
            histogram.reset();
        }
    }

    /** The histogram, unless nothing was recorded. */
    Optional<AbstractHistogram> recorded() {
        return Optional.ofNullable(histogram).filter(h -> h.getTotalCount() > 0);
    }
}
