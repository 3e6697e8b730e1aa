package dev.dynamark.profile;

import java.time.Duration;

/** How requests arrive, and how long: either users in lock-step rounds or arrivals at a rate, never both. Immutable. */
public sealed interface Load {

    /** Rounds in lock-step until the time is over. */
    record Timed(int users, Duration duration) implements Load {}

    /** A given number of rounds in lock-step. */
    record Rounds(int users, int rounds) implements Load {}

    /**
     * Arrivals at a constant rate whether or not earlier requests are answered.
     *
     * @param ratePerSecond arrivals per second, above zero
     */
    record Open(double ratePerSecond, Duration duration) implements Load {}
}
