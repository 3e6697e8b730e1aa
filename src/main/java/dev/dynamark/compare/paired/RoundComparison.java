package dev.dynamark.compare.paired;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.RoundFigure;
import dev.dynamark.compare.blocks.BlockId;
import dev.dynamark.compare.statistics.AutocorrelationTime;
import dev.dynamark.compare.statistics.BlockBootstrap;
import dev.dynamark.compare.statistics.BlockMeans;
import dev.dynamark.compare.statistics.EqualBlocks;
import java.util.List;
import java.util.Optional;

/** Ratios of contestants that met in the same rounds of one process: blocks of rounds are what is independent. */
final class RoundComparison implements RatioSource {

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
        List<BlockId> both = contest.contestant().sharedWith(contest.baseline());
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
                                contest.contestant().inParts(both, count),
                                contest.baseline().inParts(both, count),
                                metric.quantile().orElseThrow(),
                                criteria.confidence()),
                series.rounds(),
                count,
                ofRounds.areIndependent() && count >= EqualBlocks.FEWEST,
                time,
                Math.max(ofRounds.valuesNeeded(), series.rounds() * EqualBlocks.FEWEST / count)));
    }
}
