package dev.dynamark.workload;

import java.time.Duration;

/**
 * What loading a dataset took.
 *
 * @param items items stored, orders and profiles
 * @param took from the first request to the last answer
 */
public record Loaded(int items, Duration took) {

    /** Items stored per second. */
    public double itemsPerSecond() {
        return items / (took.toNanos() / 1e9);
    }
}
