package dev.dynamark.report;

import dev.dynamark.compare.Metric;

/** Values of metrics as people read them. Stateless. */
public final class MetricFigures {

    private static final double PERCENT = 100;

    private MetricFigures() {}

    /** The value in the unit that {@link #unit} tells. */
    public static String number(Metric metric, double value) {
        return switch (metric.unit()) {
            case NANOSECONDS -> Figures.micros(value);
            case BYTES -> Figures.kilobytes(value);
            case SHARE -> Figures.number(value * PERCENT);
            case CAPACITY_UNITS -> Figures.units(value);
            case PER_SECOND, COUNT -> Figures.number(value);
        };
    }

    /** The unit that people read it in; empty if it is a number of things. */
    public static String unit(Metric metric) {
        return switch (metric.unit()) {
            case NANOSECONDS -> "µs";
            case BYTES -> "kB";
            case SHARE -> "%";
            case CAPACITY_UNITS -> "units";
            case PER_SECOND -> "/s";
            case COUNT -> "";
        };
    }

    /** The value with its unit. */
    public static String text(Metric metric, double value) {
        return (number(metric, value) + " " + unit(metric)).strip();
    }
}
