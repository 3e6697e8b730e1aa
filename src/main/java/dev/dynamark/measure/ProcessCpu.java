package dev.dynamark.measure;

import java.util.Optional;

/**
 * CPU time of the process in phases that were long enough, and the operations of these phases.
 *
 * @param operations failed ones included
 */
record ProcessCpu(long cpuNs, long operations) {

    static final ProcessCpu NONE = new ProcessCpu(0, 0);

    ProcessCpu and(ProcessCpu other) {
        return new ProcessCpu(cpuNs + other.cpuNs, operations + other.operations);
    }

    Optional<Double> nsPerOperation() {
        return operations == 0 ? Optional.empty() : Optional.of((double) cpuNs / operations);
    }
}
