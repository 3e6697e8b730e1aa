package dev.dynamark.compare.paired;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.RoundFigure;
import dev.dynamark.compare.statistics.AutocorrelationTime;
import dev.dynamark.compare.statistics.BlockBootstrap;
import dev.dynamark.compare.statistics.BlockMeans;
import dev.dynamark.compare.statistics.EqualBlocks;
import dev.dynamark.compare.statistics.PercentileBlocks;
import dev.dynamark.measure.Block;
import dev.dynamark.measure.Histograms;
import dev.dynamark.measure.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.HdrHistogram.Histogram;

/** Ratios of contestants that met in the same rounds of one process: blocks of rounds are what is independent. */
final class RoundComparison implements RatioSource {

    private record BlockId(String process, int number) {}

    private final Criteria criteria;

    RoundComparison(Criteria criteria) {
        this.criteria = criteria;
    }

    @Override
    public Optional<Ratio> ofRounds(RoundSeries series) {
        double time = AutocorrelationTime.of(series.values());
        EqualBlocks blocks = EqualBlocks.of(series.rounds(), time);
        if (blocks.count() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Ratio(
                "geometric mean of the ratios of rounds",
                BlockMeans.interval(blocks.means(series.values()), criteria.confidence())
                        .exp(),
                series.rounds(),
                blocks.count(),
                blocks.areIndependent(),
                time,
                blocks.valuesNeeded()));
    }

    @Override
    public Optional<Ratio> ofPercentile(Contest contest, Metric metric) {
        Map<BlockId, String> above = histograms(contest.contestant());
        Map<BlockId, String> below = histograms(contest.baseline());
        List<BlockId> both = above.keySet().stream().filter(below::containsKey).toList();
        RoundSeries series = contest.rounds(RoundFigure.SERVICE_TIME);
        double time = AutocorrelationTime.of(series.values());
        EqualBlocks ofRounds = EqualBlocks.of(series.rounds(), time);
        int count = Math.min(ofRounds.count(), both.size());
        if (count < 2) {
            return Optional.empty();
        }
        return Optional.of(new Ratio(
                "ratio of the percentiles of all rounds",
                new BlockBootstrap(criteria.seed())
                        .jointRatio(
                                blocks(above, both, count),
                                blocks(below, both, count),
                                metric.quantile().orElseThrow(),
                                criteria.confidence()),
                series.rounds(),
                count,
                ofRounds.areIndependent() && count >= EqualBlocks.FEWEST,
                time,
                Math.max(ofRounds.valuesNeeded(), series.rounds() * EqualBlocks.FEWEST / count)));
    }

    private static Map<BlockId, String> histograms(Series series) {
        Map<BlockId, String> byBlock = new LinkedHashMap<>();
        for (Block block : series.blocks()) {
            byBlock.put(new BlockId(block.process(), block.block()), block.histogram());
        }
        return byBlock;
    }

    /** Neighbours together, so that so many are left. */
    private static PercentileBlocks blocks(Map<BlockId, String> histograms, List<BlockId> both, int count) {
        List<Histogram> blocks = new ArrayList<>();
        for (int block = 0; block < count; block++) {
            Histogram sum = new Histogram(3);
            for (BlockId each : both.subList(block * both.size() / count, (block + 1) * both.size() / count)) {
                sum.add(Histograms.decode(histograms.get(each)));
            }
            blocks.add(sum);
        }
        return PercentileBlocks.of(blocks);
    }
}
