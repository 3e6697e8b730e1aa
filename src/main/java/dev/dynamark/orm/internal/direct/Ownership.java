package dev.dynamark.orm.internal.direct;

/** Who closes an HTTP client. */
enum Ownership {
    /** Whoever gave it. */
    GIVEN,

    /** The path that made it. */
    MADE
}
