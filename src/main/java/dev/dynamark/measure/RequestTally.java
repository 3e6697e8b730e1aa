package dev.dynamark.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the SDK client sent for one operation. Written by the client's threads, read when the operation has ended;
 * thread-safe, because a late attempt may still report while its operation has already timed out.
 */
final class RequestTally {

    private int attempts;
    private double readUnits;
    private double writeUnits;
    private int capacityReadings;
    private final List<Long> backoffsNs = new ArrayList<>(0);
    private final Map<String, Long> throttles = new TreeMap<>();

    synchronized void attempt() {
        attempts++;
    }

    synchronized void backoff(long nanos) {
        backoffsNs.add(nanos);
    }

    synchronized void throttled(String reason) {
        throttles.merge(reason, 1L, Long::sum);
    }

    synchronized void consumed(double read, double write) {
        readUnits += read;
        writeUnits += write;
        capacityReadings++;
    }

    synchronized int attempts() {
        return attempts;
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

    synchronized List<Long> backoffsNs() {
        return backoffsNs.isEmpty() ? List.of() : List.copyOf(backoffsNs);
    }

    synchronized Map<String, Long> throttles() {
        return throttles.isEmpty() ? Map.of() : Map.copyOf(throttles);
    }
}
