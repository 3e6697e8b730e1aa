package dev.dynamark.compare.budget;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.RoundFigure;
import dev.dynamark.compare.blocks.SeriesBlocks;
import dev.dynamark.compare.statistics.AutocorrelationTime;
import dev.dynamark.compare.statistics.BlockBootstrap;
import dev.dynamark.compare.statistics.BlockMeans;
import dev.dynamark.compare.statistics.EqualBlocks;
import dev.dynamark.measure.Block;
import dev.dynamark.measure.Pair;
import java.util.List;
import java.util.Optional;

/**
 * The noise of contestants that ran without rounds, as in the open model, where a block is a second. It has service times
 * only: nothing tells CPU time and bytes second by second. A second has many operations already, so that it may stand
 * alone if it hardly depends on its neighbours.
 */
final class SecondNoise implements Noise {

    /**
     * Blocks of {@code m} values of a series whose correlation fades evenly understate the variance of its mean by
     * {@code (time - 1 / time) / (2 m)}: by an eighth, as longer blocks of rounds do, if they have so many values.
     */
    private static final int INDEPENDENT = 4;

    private final BlockBootstrap bootstrap;

    SecondNoise(BlockBootstrap bootstrap) {
        this.bootstrap = bootstrap;
    }

    @Override
    public Figure ofPercentile(double value, Metric metric, SeriesBlocks series) {
        if (series.count() < EqualBlocks.FEWEST) {
            return tooFew(metric, series);
        }
        double time = AutocorrelationTime.of(series.means());
        Figure figure = Figure.between(
                value,
                bootstrap.percentile(
                        series.inParts(series.ids(), parts(series.count(), time)),
                        metric.quantile().orElseThrow(),
                        CONFIDENCE));
        return known(series.count(), time, figure);
    }

    @Override
    public Figure ofMean(double value, Metric metric, RoundFigure figure, SeriesBlocks series) {
        if (figure != RoundFigure.SERVICE_TIME) {
            return Figure.missing(metric.label() + " has no interval without rounds");
        }
        if (series.count() < EqualBlocks.FEWEST) {
            return tooFew(metric, series);
        }
        double time = AutocorrelationTime.of(series.means());
        double[] parts = weighted(value, series, parts(series.count(), time));
        return known(series.count(), time, Figure.between(value, BlockMeans.interval(parts, CONFIDENCE)));
    }

    private static Figure tooFew(Metric metric, SeriesBlocks series) {
        return Figure.tooFew("blocks", series.count(), metric, EqualBlocks.FEWEST);
    }

    /** Seconds differ in the number of their operations: how far one moves the mean of all, around that mean. */
    private static double[] weighted(double value, SeriesBlocks series, int parts) {
        double[] means = series.means();
        List<Block> blocks = series.series().blocks();
        double average = blocks.stream().mapToLong(Block::count).sum() / (double) parts;
        double[] around = new double[parts];
        for (int part = 0; part < parts; part++) {
            around[part] = value;
            for (int i = start(part, parts, means); i < start(part + 1, parts, means); i++) {
                around[part] += (means[i] - value) * blocks.get(i).count() / average;
            }
        }
        return around;
    }

    private static int start(int part, int parts, double[] means) {
        return part * means.length / parts;
    }

    private static int parts(int seconds, double time) {
        return Math.max(EqualBlocks.FEWEST, Math.min(EqualBlocks.MOST, seconds / length(time)));
    }

    private static int length(double time) {
        return Math.max(1, (int) Math.ceil(INDEPENDENT * (time - 1 / time)));
    }

    private static Figure known(int seconds, double time, Figure figure) {
        int needed = EqualBlocks.FEWEST * length(time);
        return seconds >= needed ? figure : figure.doubted(Doubt.dependent("seconds", needed));
    }

    /** Without rounds there are no pairs. */
    @Override
    public Optional<String> doubt(Pair pair) {
        return Optional.of(pair.metric() + " has no pairs without rounds");
    }
}
