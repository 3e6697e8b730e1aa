package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Capacity of an operation by DynamoDB's rules, and whether answers told the same. Immutable.
 *
 * @param readUnitsPerOp read units of an operation, of those whose requests could all be calculated
 * @param writeUnitsPerOp write units of an operation, likewise
 * @param requests how many were calculated and told
 * @param different how many of them told other units, known deviations left out
 * @param knownDeviations how many of them told other units, as this backend is known to
 * @param example the first that was different, in words
 */
public record CalculatedCapacity(
        double readUnitsPerOp,
        double writeUnitsPerOp,
        long requests,
        long different,
        long knownDeviations,
        Optional<String> example) {

    public CalculatedCapacity {
        requireNonNull(example, "example");
    }

    CapacityUnits units() {
        return new CapacityUnits(readUnitsPerOp, writeUnitsPerOp);
    }
}
