package dev.dynamark.compare.runs;

import dev.dynamark.compare.statistics.AutocorrelationTime;
import dev.dynamark.compare.statistics.BlockBootstrap;
import dev.dynamark.compare.statistics.ConfidenceInterval;
import dev.dynamark.compare.statistics.EqualBlocks;
import dev.dynamark.compare.statistics.PercentileBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.HdrHistogram.Histogram;

/**
 * The blocks of several runs, one after the other, for percentiles. Immutable.
 *
 * @param autocorrelationTime of their means, in blocks
 */
record PooledBlocks(PercentileBlocks blocks, double autocorrelationTime) {

    /** Of no consequence, but fixed: the same results give the same verdicts. */
    private static final BlockBootstrap BOOTSTRAP = new BlockBootstrap(42);

    /** Empty if there are too few blocks to draw from. */
    static Optional<PooledBlocks> of(List<SeriesRun> runs) {
        return cutLike(runs, runs);
    }

    /** Cut like the runs beside, so that block for block belongs together. */
    static Optional<PooledBlocks> cutLike(List<SeriesRun> beside, List<SeriesRun> runs) {
        List<Histogram> pooled = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            List<Histogram> blocks = runs.get(i).histograms();
            beside.get(i).cut().ifPresent(cut -> {
                for (int part = 0; part < cut.count(); part++) {
                    pooled.add(sum(blocks.subList(cut.start(part), cut.start(part + 1))));
                }
            });
        }
        if (pooled.size() < EqualBlocks.FEWEST) {
            return Optional.empty();
        }
        double[] logs =
                pooled.stream().mapToDouble(each -> Math.log(each.getMean())).toArray();
        return Optional.of(new PooledBlocks(PercentileBlocks.of(pooled), AutocorrelationTime.of(logs)));
    }

    private static Histogram sum(List<Histogram> blocks) {
        Histogram sum = blocks.get(0).copy();
        blocks.subList(1, blocks.size()).forEach(sum::add);
        return sum;
    }

    double percentile(double quantile) {
        return blocks.percentile(quantile);
    }

    /** The ratio to blocks that were measured at other times. */
    ConfidenceInterval over(PooledBlocks below, double quantile, double confidence) {
        return widened(BOOTSTRAP.ratio(blocks, below.blocks, quantile, confidence), below);
    }

    /** The ratio to blocks that were measured side by side with these. */
    ConfidenceInterval beside(PooledBlocks below, double quantile, double confidence) {
        return widened(BOOTSTRAP.jointRatio(blocks, below.blocks, quantile, confidence), below);
    }

    int smaller(PooledBlocks other) {
        return Math.min(blocks.count(), other.blocks.count());
    }

    /** Drawing takes blocks as independent; what they still depend on each other widens the noise. */
    private ConfidenceInterval widened(ConfidenceInterval drawn, PooledBlocks other) {
        double time = Math.max(autocorrelationTime, other.autocorrelationTime);
        return time > 1
                ? LogMean.of(drawn, smaller(other)).dependent(time).around(drawn.estimate(), drawn.confidence())
                : drawn;
    }
}
