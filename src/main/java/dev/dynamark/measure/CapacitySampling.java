package dev.dynamark.measure;

/**
 * Which requests ask DynamoDB for the capacity they consumed. Asking makes answers a little longer, so all
 * contestants ask or none does.
 */
public enum CapacitySampling {
    /** No request asks, unless its mapper does so by itself. */
    NEVER,
    /** Only warm-up requests ask; measured ones stay as the mapper made them. */
    WARM_UP,
    /** Every request asks. */
    ALWAYS
}
