package dev.dynamark.measure;

import java.util.Optional;

/**
 * A time in which a process worked for one contestant alone.
 *
 * @param start what the process had used when it began
 * @param end likewise, when it ended
 */
record ProcessSpan(ProcessReading start, ProcessReading end) {

    /** The CPU clock of a process steps by 10 ms: a shorter time would be known to worse than 2 %. */
    static final long SHORTEST_NS = 500_000_000;

    /** From the earlier beginning to the later end. */
    ProcessSpan and(ProcessSpan other) {
        return new ProcessSpan(
                other.start.isBefore(start) ? other.start : start, end.isBefore(other.end) ? other.end : end);
    }

    /** What was used in it by so many operations; nothing if the time was too short for the CPU clock. */
    ProcessUse use(long operations) {
        if (end.nanos() - start.nanos() < SHORTEST_NS) {
            return ProcessUse.NONE;
        }
        Optional<Long> bytes = start.hasTheThreadsOf(end)
                ? Optional.of(end.allocatedBytes() - start.allocatedBytes())
                : Optional.empty();
        return new ProcessUse(
                end.cpuNs() - start.cpuNs(), operations, bytes.orElse(0L), bytes.isPresent() ? operations : 0);
    }
}
