package dev.dynamark.coldstart;

import java.util.stream.DoubleStream;

/** The middle of some values, or of the two in the middle. */
final class Median {

    private Median() {}

    /** At least one value. */
    static double of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
