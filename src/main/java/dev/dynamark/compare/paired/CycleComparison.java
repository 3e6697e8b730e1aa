package dev.dynamark.compare.paired;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.statistics.BlockMeans;
import dev.dynamark.measure.Block;
import dev.dynamark.measure.Histograms;
import dev.dynamark.measure.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.HdrHistogram.Histogram;

/**
 * Ratios of contestants that ran in JVMs of their own: what is independent is a cycle, in which each had two fresh
 * JVMs, so that the differences between JVMs of one contestant are in the interval.
 */
final class CycleComparison implements RatioSource {

    /** Fewer cycles than this carry no verdict. */
    static final int FEWEST = 5;

    private static final int JVMS_PER_CYCLE = 2;

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
        List<Double> above = percentiles(contest.contestant(), metric);
        List<Double> below = percentiles(contest.baseline(), metric);
        int cycles = Math.min(above.size(), below.size());
        double[] logs = new double[cycles];
        for (int cycle = 0; cycle < cycles; cycle++) {
            logs[cycle] = Math.log(above.get(cycle) / below.get(cycle));
        }
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
                logs.length >= FEWEST,
                1,
                FEWEST));
    }

    /** Of each cycle that both of its JVMs have ended. */
    private static List<Double> percentiles(Series series, Metric metric) {
        Map<String, Histogram> byProcess = new LinkedHashMap<>();
        for (Block block : series.blocks()) {
            byProcess
                    .computeIfAbsent(block.process(), id -> new Histogram(3))
                    .add(Histograms.decode(block.histogram()));
        }
        List<Histogram> jvms = List.copyOf(byProcess.values());
        List<Double> percentiles = new ArrayList<>();
        for (int first = 0; first + 1 < jvms.size(); first += JVMS_PER_CYCLE) {
            Histogram cycle = jvms.get(first).copy();
            cycle.add(jvms.get(first + 1));
            percentiles.add(
                    (double) cycle.getValueAtPercentile(100 * metric.quantile().orElseThrow()));
        }
        return percentiles;
    }
}
