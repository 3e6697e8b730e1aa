package dev.dynamark.compare.paired;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.blocks.Cycle;
import dev.dynamark.compare.blocks.RunBlocks;
import dev.dynamark.compare.statistics.BlockMeans;
import java.util.Map;
import java.util.Optional;

/**
 * Ratios of contestants that ran in JVMs of their own: what is independent is a cycle, in which each had two fresh
 * JVMs, so that the differences between JVMs of one contestant are in the interval.
 */
final class CycleComparison implements RatioSource {

    private final Criteria criteria;

    CycleComparison(Criteria criteria) {
        this.criteria = criteria;
    }

    @Override
    public Optional<Ratio> ofRounds(RoundSeries cycles) {
        return ratio("geometric mean of the ratios of cycles", cycles.values());
    }

    @Override
    public Optional<Ratio> ofPercentile(Contest contest, Metric metric) {
        double quantile = metric.quantile().orElseThrow();
        Map<Cycle, Double> above = contest.contestant().percentilesOfCycles(quantile);
        Map<Cycle, Double> below = contest.baseline().percentilesOfCycles(quantile);
        double[] logs = above.keySet().stream()
                .filter(below::containsKey)
                .mapToDouble(cycle -> Math.log(above.get(cycle) / below.get(cycle)))
                .toArray();
        return ratio("geometric mean of the percentiles' ratios of cycles", logs);
    }

    private Optional<Ratio> ratio(String estimand, double[] logs) {
        if (logs.length < 2) {
            return Optional.empty();
        }
        return Optional.of(new Ratio(
                estimand,
                BlockMeans.interval(logs, criteria.confidence()).exp(),
                logs.length,
                logs.length,
                logs.length >= RunBlocks.FEWEST_CYCLES,
                1,
                RunBlocks.FEWEST_CYCLES));
    }
}
