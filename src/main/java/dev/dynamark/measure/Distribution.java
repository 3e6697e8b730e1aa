package dev.dynamark.measure;

import java.util.Optional;

/**
 * A distribution of durations in ns. Everything but an exactly known mean follows from the histogram, whose values
 * have three significant digits. Immutable.
 *
 * @param histogram base64 of the HdrHistogram V2 compressed form; empty where the owner carries it itself
 */
public record Distribution(
        long min,
        double mean,
        long p50,
        long p75,
        long p90,
        long p95,
        long p99,
        long p999,
        long max,
        double stdDev,
        Optional<String> histogram) {}
