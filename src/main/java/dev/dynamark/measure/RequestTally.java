package dev.dynamark.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the SDK client sent for one operation. Written by the client's threads, read when the operation has ended;
 * thread-safe, because a late attempt may still report while its operation has already timed out.
 */
final class RequestTally {

    private int attempts;
    private int retries;
    private long failedAt;
    private boolean failed;
    private double readUnits;
    private double writeUnits;
    private int capacityReadings;
    private final List<Long> backoffsNs = new ArrayList<>(0);
    private final Map<String, Long> throttles = new TreeMap<>();
    private final Map<String, Long> refusals = new TreeMap<>();
    private CalculatedTotals calculated;

    synchronized void attempt() {
        attempts++;
    }

    /** The attempt that was counted last repeats one that failed. */
    synchronized void retry() {
        retries++;
    }

    synchronized void backoff(long nanos) {
        backoffsNs.add(nanos);
    }

    /** An attempt has failed just now; for whoever sees attempts and not the calls that they belong to. */
    synchronized void attemptFailed() {
        failedAt = System.nanoTime();
        failed = true;
    }

    synchronized boolean hasFailedAttempt() {
        return failed;
    }

    /** The failed attempt is repeated now. */
    synchronized void repeated() {
        retries++;
        backoffsNs.add(System.nanoTime() - failedAt);
        failed = false;
    }

    synchronized void throttled(String reason) {
        throttles.merge(reason, 1L, Long::sum);
    }

    /** A request, or items of it, that DynamoDB did not do for this reason. */
    synchronized void refused(String reason, long count) {
        refusals.merge(reason, count, Long::sum);
    }

    synchronized void consumed(double read, double write) {
        readUnits += read;
        writeUnits += write;
        capacityReadings++;
    }

    /** What a request should have consumed, beside what its answer told, if either is known. */
    synchronized void calculated(
            String request, Optional<CapacityUnits> units, Optional<CapacityUnits> told, boolean isKnownDeviation) {
        if (calculated == null) {
            calculated = new CalculatedTotals();
        }
        calculated.request(units);
        units.ifPresent(should -> told.ifPresent(did -> calculated.told(request, should, did, isKnownDeviation)));
    }

    synchronized int attempts() {
        return attempts;
    }

    synchronized int retries() {
        return retries;
    }

    synchronized double readUnits() {
        return readUnits;
    }

    synchronized double writeUnits() {
        return writeUnits;
    }

    synchronized boolean hasCapacity() {
        return capacityReadings > 0;
    }

    synchronized void addCalculatedTo(CalculatedTotals totals) {
        if (calculated != null) {
            totals.add(calculated);
        }
    }

    synchronized List<Long> backoffsNs() {
        return backoffsNs.isEmpty() ? List.of() : List.copyOf(backoffsNs);
    }

    synchronized Map<String, Long> refusals() {
        return refusals.isEmpty() ? Map.of() : Map.copyOf(refusals);
    }

    synchronized Map<String, Long> throttles() {
        return throttles.isEmpty() ? Map.of() : Map.copyOf(throttles);
    }
}
