package dev.dynamark.cost;

/**
 * Request units of DynamoDB; on tables with provisioned capacity the same numbers are capacity units. Immutable.
 *
 * @param read read units, in halves
 * @param write write units
 */
public record Units(double read, double write) {

    /** Nothing. */
    public static final Units NONE = new Units(0, 0);

    static Units reads(double units) {
        return new Units(units, 0);
    }

    static Units writes(double units) {
        return new Units(0, units);
    }

    /** Both together. */
    public Units plus(Units other) {
        return new Units(read + other.read, write + other.write);
    }

    /** So many times as much. */
    public Units times(double factor) {
        return new Units(read * factor, write * factor);
    }
}
