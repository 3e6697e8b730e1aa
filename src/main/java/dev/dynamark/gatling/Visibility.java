package dev.dynamark.gatling;

/** Who hears of an operation. */
enum Visibility {
    /** Gatling's report and the recorder. */
    REPORTED,
    /** The recorder alone. */
    WARM_UP,
    /** Nobody. */
    SILENT
}
