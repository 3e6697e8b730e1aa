package dev.dynamark.compare.budget;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.RoundFigure;
import dev.dynamark.compare.blocks.RunBlocks;
import dev.dynamark.compare.blocks.SeriesBlocks;
import dev.dynamark.compare.statistics.BlockMeans;
import dev.dynamark.measure.Pair;
import java.util.Arrays;
import java.util.Optional;

/**
 * The noise of contestants that ran in JVMs of their own. Blocks of one JVM have in common what its compiler made of the
 * code, so what is independent is a cycle, in which each contestant had two fresh JVMs.
 */
final class CycleNoise implements Noise {

    private final ValuesPerRound cycles;

    CycleNoise(ValuesPerRound cycles) {
        this.cycles = cycles;
    }

    @Override
    public Figure ofPercentile(double value, Metric metric, SeriesBlocks series) {
        double[] perCycle = series.percentilesOfCycles(metric.quantile().orElseThrow()).values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        return ofCycles(value, metric, perCycle);
    }

    @Override
    public Figure ofMean(double value, Metric metric, RoundFigure figure, SeriesBlocks series) {
        return ofCycles(value, metric, cycles.of(figure, series.series()));
    }

    /** The percentile of all is not quite the mean of the cycles' percentiles, so the interval is laid around the value. */
    private static Figure ofCycles(double value, Metric metric, double[] perCycle) {
        if (perCycle.length < RunBlocks.FEWEST_CYCLES) {
            return Figure.tooFew("cycles", perCycle.length, metric, RunBlocks.FEWEST_CYCLES);
        }
        double shift = value - Arrays.stream(perCycle).average().orElseThrow();
        double[] around = Arrays.stream(perCycle).map(each -> each + shift).toArray();
        return Figure.between(value, BlockMeans.interval(around, CONFIDENCE));
    }

    @Override
    public Optional<String> doubt(Pair pair) {
        return pair.rounds() < RunBlocks.FEWEST_CYCLES
                ? Optional.of(Doubt.tooFew("cycles", pair.rounds(), pair.metric(), RunBlocks.FEWEST_CYCLES))
                : Optional.empty();
    }
}
