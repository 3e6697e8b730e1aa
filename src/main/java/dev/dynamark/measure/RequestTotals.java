package dev.dynamark.measure;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The SDK requests of many operations. Confined to one thread at a time. */
final class RequestTotals {

    private final Durations backoffs;
    private final Map<String, Long> throttles = new TreeMap<>();
    private final Map<String, Long> refusals = new TreeMap<>();
    private final CalculatedTotals calculated = new CalculatedTotals();
    private long attempts;
    private long retries;
    private long backoffNs;
    private long operationsWithRetries;
    private double readUnits;
    private double writeUnits;
    private long operationsWithCapacity;

    RequestTotals(Durations backoffs) {
        this.backoffs = backoffs;
    }

    void add(RequestTally operation) {
        attempts += operation.attempts();
        operation.backoffsNs().forEach(nanos -> {
            backoffs.record(nanos);
            backoffNs += nanos;
        });
        retries += operation.retries();
        operationsWithRetries += operation.retries() > 0 ? 1 : 0;
        operation.throttles().forEach((reason, count) -> throttles.merge(reason, count, Long::sum));
        operation.refusals().forEach((reason, count) -> refusals.merge(reason, count, Long::sum));
        addCapacity(operation);
    }

    void addCapacity(RequestTally operation) {
        if (operation.hasCapacity()) {
            readUnits += operation.readUnits();
            writeUnits += operation.writeUnits();
            operationsWithCapacity++;
        }
        operation.addCalculatedTo(calculated);
    }

    void add(RequestTotals others) {
        attempts += others.attempts;
        retries += others.retries;
        backoffNs += others.backoffNs;
        operationsWithRetries += others.operationsWithRetries;
        backoffs.add(others.backoffs);
        others.throttles.forEach((reason, count) -> throttles.merge(reason, count, Long::sum));
        others.refusals.forEach((reason, count) -> refusals.merge(reason, count, Long::sum));
        readUnits += others.readUnits;
        writeUnits += others.writeUnits;
        operationsWithCapacity += others.operationsWithCapacity;
        calculated.add(others.calculated);
    }

    void clear() {
        attempts = 0;
        retries = 0;
        backoffNs = 0;
        operationsWithRetries = 0;
        backoffs.clear();
        throttles.clear();
        refusals.clear();
        readUnits = 0;
        writeUnits = 0;
        operationsWithCapacity = 0;
        calculated.clear();
    }

    Durations backoffs() {
        return backoffs;
    }

    Optional<Map<String, Long>> refusals() {
        return refusals.isEmpty() ? Optional.empty() : Optional.of(refusals);
    }

    Optional<Map<String, Long>> throttles() {
        return throttles.isEmpty() ? Optional.empty() : Optional.of(throttles);
    }

    Optional<Double> attemptsPer(long operations) {
        return attempts == 0 ? Optional.empty() : Optional.of((double) attempts / operations);
    }

    /** Empty if no request was seen. */
    Optional<Retries> retriesPer(long operations) {
        return attempts == 0
                ? Optional.empty()
                : Optional.of(new Retries(
                        (double) retries / operations, (double) backoffNs / operations, operationsWithRetries));
    }

    Optional<CalculatedCapacity> calculated() {
        return calculated.perOperation();
    }

    /** What an operation uses: calculated, or else told. */
    Optional<CapacityUnits> unitsPerOperation() {
        return calculated().map(CalculatedCapacity::units).or(() -> readUnitsPerOperation()
                .map(read -> new CapacityUnits(read, writeUnits / operationsWithCapacity)));
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
