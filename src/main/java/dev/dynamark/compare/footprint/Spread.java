package dev.dynamark.compare.footprint;

import dev.dynamark.compare.statistics.BlockMeans;
import dev.dynamark.compare.statistics.ConfidenceInterval;
import java.util.Optional;

/**
 * A mean of several cycles and how sure it is. Immutable.
 *
 * @param mean in the unit of the figure
 * @param noise half of the 95 % interval of the mean, by Student's t over cycles; empty if there is only one
 */
public record Spread(double mean, Optional<Double> noise) {

    private static final double CONFIDENCE = 0.95;

    /** @param values at least one */
    static Spread of(double[] values) {
        if (values.length == 1) {
            return new Spread(values[0], Optional.empty());
        }
        ConfidenceInterval interval = BlockMeans.interval(values, CONFIDENCE);
        return new Spread(interval.estimate(), Optional.of(interval.high() - interval.estimate()));
    }
}
