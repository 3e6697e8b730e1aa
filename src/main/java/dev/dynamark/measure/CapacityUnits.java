package dev.dynamark.measure;

/**
 * Capacity of DynamoDB, told or calculated. Immutable.
 *
 * @param read read units
 * @param write write units
 */
public record CapacityUnits(double read, double write) {

    private static final double SAME = 1e-6;

    CapacityUnits plus(CapacityUnits other) {
        return new CapacityUnits(read + other.read, write + other.write);
    }

    CapacityUnits per(long operations) {
        return new CapacityUnits(read / (double) operations, write / (double) operations);
    }

    boolean isSameAs(CapacityUnits other) {
        return Math.abs(read - other.read) < SAME && Math.abs(write - other.write) < SAME;
    }
}
