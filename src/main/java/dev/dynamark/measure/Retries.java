package dev.dynamark.measure;

/**
 * What was tried again, which service times hold without telling. Immutable.
 *
 * @param perOp requests of an operation that repeated one that had failed
 * @param backoffNsPerOp time of an operation in pauses before them, where an answer came before
 * @param operations how many had at least one
 */
public record Retries(double perOp, double backoffNsPerOp, long operations) {}
