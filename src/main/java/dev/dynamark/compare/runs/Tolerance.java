package dev.dynamark.compare.runs;

/** What a comparison does not put up with unless told to. */
public enum Tolerance {
    /** Runs that were measured on different machines or with different settings. */
    ANY_ENVIRONMENT,
    /** Runs that ended before their end. */
    ABORTED_RUNS,
    /** Series that base has and new lacks. */
    VANISHED_SERIES
}
