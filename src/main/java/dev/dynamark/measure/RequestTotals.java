package dev.dynamark.measure;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The SDK requests of many operations. Confined to one thread at a time. */
final class RequestTotals {

    private final Durations backoffs;
    private final Map<String, Long> throttles = new TreeMap<>();
    private long attempts;
    private double readUnits;
    private double writeUnits;
    private long operationsWithCapacity;

    RequestTotals(Durations backoffs) {
        this.backoffs = backoffs;
    }

    void add(RequestTally operation) {
        attempts += operation.attempts();
        operation.backoffsNs().forEach(backoffs::record);
        operation.throttles().forEach((reason, count) -> throttles.merge(reason, count, Long::sum));
        addCapacity(operation);
    }

    void addCapacity(RequestTally operation) {
        if (operation.hasCapacity()) {
            readUnits += operation.readUnits();
            writeUnits += operation.writeUnits();
            operationsWithCapacity++;
        }
    }

    void add(RequestTotals others) {
        attempts += others.attempts;
        backoffs.add(others.backoffs);
        others.throttles.forEach((reason, count) -> throttles.merge(reason, count, Long::sum));
        readUnits += others.readUnits;
        writeUnits += others.writeUnits;
        operationsWithCapacity += others.operationsWithCapacity;
    }

    void clear() {
        attempts = 0;
        backoffs.clear();
        throttles.clear();
        readUnits = 0;
        writeUnits = 0;
        operationsWithCapacity = 0;
    }

    Durations backoffs() {
        return backoffs;
    }

    Optional<Map<String, Long>> throttles() {
        return throttles.isEmpty() ? Optional.empty() : Optional.of(throttles);
    }

    Optional<Double> attemptsPer(long operations) {
        return attempts == 0 ? Optional.empty() : Optional.of((double) attempts / operations);
    }

    Optional<Double> readUnitsPerOperation() {
        return perOperation(readUnits);
    }

    Optional<Double> writeUnitsPerOperation() {
        return perOperation(writeUnits);
    }

    private Optional<Double> perOperation(double units) {
        return operationsWithCapacity == 0 ? Optional.empty() : Optional.of(units / operationsWithCapacity);
    }
}
