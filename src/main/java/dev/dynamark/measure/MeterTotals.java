package dev.dynamark.measure;

import java.util.Optional;

/** CPU time and allocated bytes of the operations whose thread could be read. Confined to one thread at a time. */
final class MeterTotals {

    private long cpuNs;
    private long bytes;
    private long operations;

    /** Counts a part of a burst's operations with their share of what the burst used. */
    void add(Burst burst, int part) {
        if (burst.cpuNs() == Burst.ABSENT) {
            return;
        }
        cpuNs += share(burst.cpuNs(), part, burst.samples());
        bytes += share(burst.allocatedBytes(), part, burst.samples());
        operations += part;
    }

    void add(MeterTotals others) {
        cpuNs += others.cpuNs;
        bytes += others.bytes;
        operations += others.operations;
    }

    void clear() {
        cpuNs = 0;
        bytes = 0;
        operations = 0;
    }

    Optional<Double> cpuNsPerOperation() {
        return perOperation(cpuNs);
    }

    Optional<Double> bytesPerOperation() {
        return perOperation(bytes);
    }

    private Optional<Double> perOperation(long total) {
        return operations == 0 ? Optional.empty() : Optional.of((double) total / operations);
    }

    private static long share(long total, int part, int whole) {
        return part == whole ? total : Math.round((double) total * part / whole);
    }
}
