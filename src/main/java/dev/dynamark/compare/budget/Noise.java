package dev.dynamark.compare.budget;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.RoundFigure;
import dev.dynamark.measure.Series;

/** Finds how well single values of a run are known; missing where there is too little to tell. */
interface Noise {

    double CONFIDENCE = 0.95;

    Figure ofPercentile(double value, Metric metric, Series series);

    Figure ofMean(double value, Metric metric, RoundFigure figure, Series series);

    /** The value with its interval; as it is if the metric never has one. */
    default Figure of(double value, Metric metric, Series series) {
        return switch (metric) {
            case P50, P90, P95, P99, P999 -> ofPercentile(value, metric, series);
            case MEAN -> ofMean(value, metric, RoundFigure.SERVICE_TIME, series);
            case CPU -> ofMean(value, metric, RoundFigure.CPU_TIME, series);
            case BYTES -> ofMean(value, metric, RoundFigure.ALLOCATED_BYTES, series);
            default -> Figure.exactly(value);
        };
    }
}
