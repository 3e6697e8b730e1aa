package dev.dynamark.measure;

import java.util.Optional;

/**
 * What the process used in phases that were long enough, and the operations of these phases.
 *
 * @param cpuNs CPU time
 * @param operations failed ones included
 * @param bytes allocated on the heap in those of the phases in which no thread began or ended
 * @param bytesOperations the operations of these
 */
record ProcessUse(long cpuNs, long operations, long bytes, long bytesOperations) {

    static final ProcessUse NONE = new ProcessUse(0, 0, 0, 0);

    ProcessUse and(ProcessUse other) {
        return new ProcessUse(
                cpuNs + other.cpuNs,
                operations + other.operations,
                bytes + other.bytes,
                bytesOperations + other.bytesOperations);
    }

    Optional<Double> cpuNsPerOperation() {
        return per(cpuNs, operations);
    }

    Optional<Double> bytesPerOperation() {
        return per(bytes, bytesOperations);
    }

    private static Optional<Double> per(long sum, long operations) {
        return operations == 0 ? Optional.empty() : Optional.of((double) sum / operations);
    }
}
