package dev.dynamark.report;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.runs.Change;
import dev.dynamark.compare.runs.Noise;
import dev.dynamark.compare.statistics.ConfidenceInterval;
import java.util.Locale;
import java.util.Optional;

/** The figures of a change as people read them. Stateless. */
public final class ChangeFigures {

    private static final double PERCENT = 100;

    private ChangeFigures() {}

    /** A metric's value with its unit; a share of another contestant's has none. */
    static String value(Metric metric, double value, boolean isShare) {
        if (isShare && metric != Metric.ERROR_RATE) {
            return Figures.number(value) + " x";
        }
        return MetricFigures.text(metric, value);
    }

    /** By how much, such as {@code +15.2 %}; empty if base is zero. */
    public static Optional<String> change(Change change) {
        if (change.base() == change.now()) {
            return Optional.of(percent(1));
        }
        return change.ratio().map(ChangeFigures::percent);
    }

    /** The interval of the change, or what stands in its place. */
    public static String noise(Change change) {
        if (change.interval().isPresent()) {
            ConfidenceInterval interval = change.interval().get();
            return percent(interval.low()) + " to " + percent(interval.high());
        }
        return change.noise() == Noise.COUNTS
                ? "p " + p(change.pValue().orElse(1.0))
                : change.noise() == Noise.EXACT ? "none" : "unknown";
    }

    /** A ratio as the change that it is. */
    public static String percent(double ratio) {
        double percent = (ratio - 1) * PERCENT;
        return Math.abs(percent) < 0.05 ? "0.0 %" : String.format(Locale.ROOT, "%+,.1f %%", percent);
    }

    private static String p(double value) {
        return value < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "= %.3f", value);
    }
}
