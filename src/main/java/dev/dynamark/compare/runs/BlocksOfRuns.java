package dev.dynamark.compare.runs;

import dev.dynamark.compare.statistics.EqualBlocks;
import dev.dynamark.compare.statistics.PercentileBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.HdrHistogram.Histogram;

/** Pools the blocks of several runs for percentiles. Stateless. */
final class BlocksOfRuns {

    private BlocksOfRuns() {}

    /** Empty if there are too few blocks to draw from. */
    static Optional<PercentileBlocks> of(List<SeriesRun> runs) {
        return pooled(runs, runs);
    }

    /** Cut like the runs beside, so that block for block belongs together. */
    static Optional<PercentileBlocks> cutLike(List<SeriesRun> beside, List<SeriesRun> runs) {
        return pooled(beside, runs);
    }

    private static Optional<PercentileBlocks> pooled(List<SeriesRun> cuts, List<SeriesRun> runs) {
        List<Histogram> pooled = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            List<Histogram> blocks = runs.get(i).histograms();
            cuts.get(i).cut().ifPresent(cut -> {
                for (int block = 0; block < cut.count(); block++) {
                    pooled.add(sum(blocks.subList(cut.start(block), cut.start(block + 1))));
                }
            });
        }
        return pooled.size() < EqualBlocks.FEWEST ? Optional.empty() : Optional.of(PercentileBlocks.of(pooled));
    }

    private static Histogram sum(List<Histogram> blocks) {
        Histogram sum = blocks.get(0).copy();
        blocks.subList(1, blocks.size()).forEach(sum::add);
        return sum;
    }
}
