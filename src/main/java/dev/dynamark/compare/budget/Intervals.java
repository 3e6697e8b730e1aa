package dev.dynamark.compare.budget;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.RoundFigure;
import dev.dynamark.compare.statistics.AutocorrelationTime;
import dev.dynamark.compare.statistics.BlockBootstrap;
import dev.dynamark.compare.statistics.BlockMeans;
import dev.dynamark.compare.statistics.ConfidenceInterval;
import dev.dynamark.compare.statistics.EqualBlocks;
import dev.dynamark.compare.statistics.PercentileBlocks;
import dev.dynamark.measure.Block;
import dev.dynamark.measure.Histograms;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Series;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/** The noise of single values: percentiles by the blocks of their series, means by rounds. */
final class Intervals {

    private static final double CONFIDENCE = 0.95;

    private final Result result;
    private final BlockBootstrap bootstrap;

    Intervals(Result result, BlockBootstrap bootstrap) {
        this.result = result;
        this.bootstrap = bootstrap;
    }

    /** The value with its interval; missing if there are too few blocks for one; as it is if the metric never has one. */
    Figure around(double value, Metric metric, Series series) {
        return switch (metric) {
            case P50, P90, P95, P99, P999 -> percentile(value, metric, series);
            case MEAN -> mean(value, RoundFigure.SERVICE_TIME, metric, series);
            case CPU -> mean(value, RoundFigure.CPU_TIME, metric, series);
            case BYTES -> mean(value, RoundFigure.ALLOCATED_BYTES, metric, series);
            default -> Figure.exactly(value);
        };
    }

    private Figure percentile(double value, Metric metric, Series series) {
        List<Block> blocks = series.blocks();
        if (blocks.size() < EqualBlocks.FEWEST) {
            return tooFew("blocks", blocks.size(), metric, EqualBlocks.FEWEST);
        }
        PercentileBlocks percentiles = PercentileBlocks.of(histograms(blocks));
        return Figure.between(
                value, bootstrap.percentile(percentiles, metric.quantile().orElseThrow(), CONFIDENCE));
    }

    /** Neighbours are put together where there are more blocks than an interval gains by. */
    private static List<Histogram> histograms(List<Block> blocks) {
        int count = Math.min(blocks.size(), EqualBlocks.MOST);
        return IntStream.range(0, count)
                .mapToObj(each -> sum(blocks.subList(each * blocks.size() / count, (each + 1) * blocks.size() / count)))
                .toList();
    }

    private static Histogram sum(List<Block> blocks) {
        Histogram sum = Histograms.decode(blocks.get(0).histogram());
        sum.setAutoResize(true);
        blocks.stream().skip(1).forEach(block -> sum.add(Histograms.decode(block.histogram())));
        return sum;
    }

    private Figure mean(double value, RoundFigure figure, Metric metric, Series series) {
        double[] perRound = perRound(figure, series);
        if (perRound.length == 0) {
            // Without rounds, as in the open model, only the blocks of service times tell noise.
            return figure == RoundFigure.SERVICE_TIME && series.blocks().size() >= EqualBlocks.FEWEST
                    ? Figure.between(value, ofBlocks(series.blocks()))
                    : Figure.exactly(value);
        }
        EqualBlocks blocks = EqualBlocks.of(perRound.length, AutocorrelationTime.of(perRound));
        if (blocks.count() < EqualBlocks.FEWEST) {
            return tooFew("rounds", perRound.length, metric, EqualBlocks.FEWEST * EqualBlocks.SHORTEST);
        }
        return Figure.between(value, BlockMeans.interval(blocks.means(perRound), CONFIDENCE));
    }

    private static ConfidenceInterval ofBlocks(List<Block> blocks) {
        double[] means =
                histograms(blocks).stream().mapToDouble(Histogram::getMean).toArray();
        return BlockMeans.interval(means, CONFIDENCE);
    }

    private double[] perRound(RoundFigure figure, Series series) {
        return result.rounds().stream()
                .filter(rounds -> rounds.operation().equals(series.operation())
                        && rounds.tags().orElse(Map.of()).equals(series.key().tags()))
                .flatMap(rounds -> values(figure, rounds, series.contestant()))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static Stream<Double> values(RoundFigure figure, Rounds rounds, String contestant) {
        int column = rounds.contestants().indexOf(contestant);
        if (column < 0) {
            return Stream.empty();
        }
        return IntStream.range(0, rounds.block().size())
                .mapToObj(round -> figure.value(rounds, round, column))
                .flatMap(Optional::stream)
                .filter(Double::isFinite);
    }

    private static Figure tooFew(String what, int found, Metric metric, int needed) {
        return Figure.missing(
                "not enough " + what + ": found " + found + ", an interval of " + metric.label() + " needs " + needed);
    }
}
