package dev.dynamark.measure;

import java.util.Optional;

/**
 * A time in which a process worked for one contestant alone, and its CPU time at both ends.
 *
 * @param startNanos reading of the nano clock
 * @param endNanos likewise
 */
record ProcessSpan(long startNanos, long endNanos, long cpuAtStart, long cpuAtEnd) {

    /** The CPU clock of a process steps by 10 ms: a shorter time would be known to worse than 2 %. */
    static final long SHORTEST_NS = 500_000_000;

    /** From the earlier beginning to the later end. */
    ProcessSpan and(ProcessSpan other) {
        boolean startsFirst = startNanos - other.startNanos <= 0;
        boolean endsLast = endNanos - other.endNanos >= 0;
        return new ProcessSpan(
                startsFirst ? startNanos : other.startNanos,
                endsLast ? endNanos : other.endNanos,
                startsFirst ? cpuAtStart : other.cpuAtStart,
                endsLast ? cpuAtEnd : other.cpuAtEnd);
    }

    /** Empty if the time was too short for the clock. */
    Optional<Long> cpuNs() {
        return endNanos - startNanos < SHORTEST_NS ? Optional.empty() : Optional.of(cpuAtEnd - cpuAtStart);
    }
}
