package dev.dynamark.compare.budget;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.RoundFigure;
import dev.dynamark.compare.blocks.SeriesBlocks;
import dev.dynamark.compare.statistics.EqualBlocks;
import dev.dynamark.measure.Pair;
import java.util.Optional;

/**
 * Finds how well values of a run are known. What is measured is never taken for certain because its interval is missing:
 * there is nothing to judge by then. Only what is counted stands for itself.
 */
interface Noise {

    double CONFIDENCE = 0.95;

    Figure ofPercentile(double value, Metric metric, SeriesBlocks series);

    Figure ofMean(double value, Metric metric, RoundFigure figure, SeriesBlocks series);

    /** Why the interval of a pair must not be relied on; empty if it may. */
    Optional<String> doubt(Pair pair);

    /** The value with its interval; as it is if the metric is a count. */
    default Figure of(double value, Metric metric, SeriesBlocks series) {
        return switch (metric) {
            case P50, P90, P95, P99, P999 -> ofPercentile(value, metric, series);
            case MEAN -> ofMean(value, metric, RoundFigure.SERVICE_TIME, series);
            case CPU -> ofMean(value, metric, RoundFigure.CPU_TIME, series);
            case BYTES -> ofMean(value, metric, RoundFigure.ALLOCATED_BYTES, series);
            case RESPONSE_P50, RESPONSE_P99 -> ofResponse(value, metric, series);
            case UNITS, ATTEMPTS, THROUGHPUT, ERRORS, ERROR_RATE -> Figure.exactly(value);
        };
    }

    /**
     * Response times are recorded for the whole run only, so they have no interval. Their value decides, and says so, but
     * not in a run too short for an interval of service times.
     */
    private static Figure ofResponse(double value, Metric metric, SeriesBlocks series) {
        return series.count() < EqualBlocks.FEWEST
                ? Figure.missing("not enough blocks: found " + series.count() + ", " + metric.label() + " needs "
                        + EqualBlocks.FEWEST)
                : Figure.withoutInterval(value);
    }
}
