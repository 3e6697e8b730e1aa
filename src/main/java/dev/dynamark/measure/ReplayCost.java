package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

/**
 * What recorded answers cost by themselves in a process that measured with them: part of every figure of it. Immutable.
 *
 * @param action DynamoDB's name of the operation; not null
 * @param client {@code blocking} or {@code asynchronous}; not null
 * @param cpuNsPerCall CPU time of one request and its answer
 * @param allocatedBytesPerCall bytes allocated for them
 */
public record ReplayCost(String action, String client, double cpuNsPerCall, double allocatedBytesPerCall) {

    public ReplayCost {
        requireNonNull(action, "replay.action");
        requireNonNull(client, "replay.client");
    }
}
