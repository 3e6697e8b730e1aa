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
import dev.dynamark.measure.Series;
import java.util.List;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** The noise of contestants that ran in one process: percentiles by the blocks of their series, means by blocks of rounds. */
final class BlockNoise implements Noise {

    private final ValuesPerRound rounds;
    private final BlockBootstrap bootstrap;

    BlockNoise(ValuesPerRound rounds, BlockBootstrap bootstrap) {
        this.rounds = rounds;
        this.bootstrap = bootstrap;
    }

    @Override
    public Figure ofPercentile(double value, Metric metric, Series series) {
        List<Block> blocks = series.blocks();
        if (blocks.size() < EqualBlocks.FEWEST) {
            return Figure.tooFew("blocks", blocks.size(), metric, EqualBlocks.FEWEST);
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

    @Override
    public Figure ofMean(double value, Metric metric, RoundFigure figure, Series series) {
        double[] perRound = rounds.of(figure, series);
        if (perRound.length == 0) {
            // Without rounds, as in the open model, only the blocks of service times tell noise.
            return figure == RoundFigure.SERVICE_TIME && series.blocks().size() >= EqualBlocks.FEWEST
                    ? Figure.between(value, ofBlocks(series.blocks()))
                    : Figure.exactly(value);
        }
        EqualBlocks blocks = EqualBlocks.of(perRound.length, AutocorrelationTime.of(perRound));
        if (blocks.count() < EqualBlocks.FEWEST) {
            return Figure.tooFew("rounds", perRound.length, metric, EqualBlocks.FEWEST * EqualBlocks.SHORTEST);
        }
        return Figure.between(value, BlockMeans.interval(blocks.means(perRound), CONFIDENCE));
    }

    private static ConfidenceInterval ofBlocks(List<Block> blocks) {
        double[] means =
                histograms(blocks).stream().mapToDouble(Histogram::getMean).toArray();
        return BlockMeans.interval(means, CONFIDENCE);
    }
}
