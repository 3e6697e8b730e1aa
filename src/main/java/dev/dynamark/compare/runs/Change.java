package dev.dynamark.compare.runs;

import static java.util.Objects.requireNonNull;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.statistics.ConfidenceInterval;
import dev.dynamark.measure.SeriesKey;
import java.util.Optional;

/**
 * What became of one metric of one series. Immutable.
 *
 * @param key the series; not null
 * @param metric not null
 * @param base its value in base, in the metric's unit; a share of another contestant's if the comparison is normalised
 * @param now its value in new
 * @param ratio new over base; empty if base is zero
 * @param interval of the ratio; empty if noise was not told from an interval
 * @param pValue of no change at all, where it was tested
 * @param noise what noise was told from; not null
 * @param verdict not null
 */
public record Change(
        SeriesKey key,
        Metric metric,
        double base,
        double now,
        Optional<Double> ratio,
        Optional<ConfidenceInterval> interval,
        Optional<Double> pValue,
        Noise noise,
        ChangeVerdict verdict) {

    public Change {
        requireNonNull(key, "key");
        requireNonNull(metric, "metric");
        requireNonNull(noise, "noise");
        requireNonNull(verdict, "verdict");
    }
}
