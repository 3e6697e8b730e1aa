package dev.dynamark.compare.budget;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.RoundFigure;
import dev.dynamark.compare.statistics.BlockMeans;
import dev.dynamark.measure.Block;
import dev.dynamark.measure.Histograms;
import dev.dynamark.measure.Series;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/**
 * The noise of contestants that ran in JVMs of their own. Blocks of one JVM have in common what its compiler made of the
 * code, so what is independent is a cycle, in which each contestant had two fresh JVMs.
 */
final class CycleNoise implements Noise {

    private static final int FEWEST = 5;
    private static final int JVMS_PER_CYCLE = 2;

    private final ValuesPerRound cycles;

    CycleNoise(ValuesPerRound cycles) {
        this.cycles = cycles;
    }

    @Override
    public Figure ofPercentile(double value, Metric metric, Series series) {
        Map<String, Histogram> byProcess = new LinkedHashMap<>();
        for (Block block : series.blocks()) {
            byProcess
                    .computeIfAbsent(block.process(), id -> new Histogram(3))
                    .add(Histograms.decode(block.histogram()));
        }
        List<Histogram> jvms = List.copyOf(byProcess.values());
        double[] perCycle = IntStream.range(0, jvms.size() / JVMS_PER_CYCLE)
                .mapToDouble(
                        cycle -> percentile(jvms.subList(cycle * JVMS_PER_CYCLE, (cycle + 1) * JVMS_PER_CYCLE), metric))
                .toArray();
        return ofCycles(value, metric, perCycle);
    }

    private static double percentile(List<Histogram> jvms, Metric metric) {
        Histogram cycle = new Histogram(3);
        jvms.forEach(cycle::add);
        return cycle.getValueAtPercentile(100 * metric.quantile().orElseThrow());
    }

    @Override
    public Figure ofMean(double value, Metric metric, RoundFigure figure, Series series) {
        return ofCycles(value, metric, cycles.of(figure, series));
    }

    /** The percentile of all is not quite the mean of the cycles' percentiles, so the interval is laid around the value. */
    private static Figure ofCycles(double value, Metric metric, double[] perCycle) {
        if (perCycle.length < FEWEST) {
            return Figure.tooFew("cycles", perCycle.length, metric, FEWEST);
        }
        double shift = value - Arrays.stream(perCycle).average().orElseThrow();
        double[] around = Arrays.stream(perCycle).map(each -> each + shift).toArray();
        return Figure.between(value, BlockMeans.interval(around, CONFIDENCE));
    }
}
