package dev.dynamark.compare.budget;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.RoundFigure;
import dev.dynamark.compare.blocks.SeriesBlocks;
import dev.dynamark.compare.statistics.AutocorrelationTime;
import dev.dynamark.compare.statistics.BlockBootstrap;
import dev.dynamark.compare.statistics.BlockMeans;
import dev.dynamark.compare.statistics.EqualBlocks;
import dev.dynamark.measure.Pair;
import java.util.Optional;

/**
 * The noise of contestants that ran in one process: percentiles by the blocks of their series, means by blocks of rounds,
 * both as long as the rounds depend on each other. Without rounds, as in the open model, it is that of seconds.
 */
final class BlockNoise implements Noise {

    private final ValuesPerRound rounds;
    private final BlockBootstrap bootstrap;
    private final SecondNoise seconds;

    BlockNoise(ValuesPerRound rounds, BlockBootstrap bootstrap) {
        this.rounds = rounds;
        this.bootstrap = bootstrap;
        this.seconds = new SecondNoise(bootstrap);
    }

    @Override
    public Figure ofPercentile(double value, Metric metric, SeriesBlocks series) {
        double[] perRound = rounds.of(RoundFigure.SERVICE_TIME, series.series());
        if (perRound.length == 0) {
            return seconds.ofPercentile(value, metric, series);
        }
        EqualBlocks cut = cut(perRound);
        if (series.count() < EqualBlocks.FEWEST) {
            return Figure.tooFew("blocks", series.count(), metric, EqualBlocks.FEWEST);
        }
        if (cut.count() < EqualBlocks.FEWEST) {
            return tooFewRounds(perRound, metric);
        }
        int parts = Math.min(cut.count(), series.count());
        return known(
                cut,
                Figure.between(
                        value,
                        bootstrap.percentile(
                                series.inParts(series.ids(), parts),
                                metric.quantile().orElseThrow(),
                                CONFIDENCE)));
    }

    @Override
    public Figure ofMean(double value, Metric metric, RoundFigure figure, SeriesBlocks series) {
        double[] perRound = rounds.of(figure, series.series());
        if (perRound.length == 0) {
            return seconds.ofMean(value, metric, figure, series);
        }
        EqualBlocks cut = cut(perRound);
        if (cut.count() < EqualBlocks.FEWEST) {
            return tooFewRounds(perRound, metric);
        }
        return known(cut, Figure.between(value, BlockMeans.interval(cut.means(perRound), CONFIDENCE)));
    }

    private static EqualBlocks cut(double[] perRound) {
        return EqualBlocks.of(perRound.length, AutocorrelationTime.of(perRound));
    }

    private static Figure tooFewRounds(double[] perRound, Metric metric) {
        return Figure.tooFew("rounds", perRound.length, metric, EqualBlocks.FEWEST * EqualBlocks.SHORTEST);
    }

    private static Figure known(EqualBlocks cut, Figure figure) {
        return cut.areIndependent() ? figure : figure.doubted(Doubt.dependent("rounds", cut.valuesNeeded()));
    }

    @Override
    public Optional<String> doubt(Pair pair) {
        EqualBlocks cut = EqualBlocks.of(
                pair.rounds(), Math.max(1, pair.autocorrelationTime().orElse(1.0)));
        if (cut.count() < EqualBlocks.FEWEST) {
            return Optional.of(
                    Doubt.tooFew("rounds", pair.rounds(), pair.metric(), EqualBlocks.FEWEST * EqualBlocks.SHORTEST));
        }
        if (pair.blocks() < EqualBlocks.FEWEST) {
            return Optional.of(Doubt.tooFew("blocks", pair.blocks(), pair.metric(), EqualBlocks.FEWEST));
        }
        return cut.areIndependent() ? Optional.empty() : Optional.of(Doubt.dependent("rounds", cut.valuesNeeded()));
    }
}
