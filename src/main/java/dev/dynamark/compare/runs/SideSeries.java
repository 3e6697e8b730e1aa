package dev.dynamark.compare.runs;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.statistics.ConfidenceInterval;
import dev.dynamark.measure.CpuSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One series in all runs of a side, as it is or divided by that of another contestant, run by run. Confined to one thread. */
final class SideSeries {

    private final List<SeriesRun> runs;
    private final List<SeriesRun> divisors;
    private Optional<Optional<PooledBlocks>> blocks = Optional.empty();

    /** @param divisors as many as runs and in their order; none if the series is taken as it is */
    SideSeries(List<SeriesRun> runs, List<SeriesRun> divisors) {
        this.runs = List.copyOf(runs);
        this.divisors = List.copyOf(divisors);
    }

    boolean isNormalised() {
        return !divisors.isEmpty();
    }

    long failed() {
        return runs.stream().mapToLong(run -> run.measured().failed()).sum();
    }

    long operations() {
        return runs.stream().mapToLong(run -> run.measured().operations()).sum();
    }

    long succeeded() {
        return runs.stream().mapToLong(SeriesRun::count).sum();
    }

    /** Where CPU time and bytes were read; one, if they may be compared at all. */
    Set<String> cpuSources() {
        return Stream.concat(runs.stream(), divisors.stream())
                .filter(run -> run.count() > 0)
                .map(run -> run.cpuSource().map(CpuSource::label).orElse("nothing"))
                .collect(Collectors.toSet());
    }

    /** Logarithms of the values of the runs that have one. */
    double[] logs(Metric metric) {
        List<Double> logs = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            double value = value(metric, runs.get(i)) / (isNormalised() ? value(metric, divisors.get(i)) : 1);
            if (value > 0 && Double.isFinite(value)) {
                logs.add(Math.log(value));
            }
        }
        return logs.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double value(Metric metric, SeriesRun run) {
        return metric.value(run.measured()).orElse(Double.NaN);
    }

    /** The geometric mean of the runs' values; of a single run its value. */
    Optional<Double> value(Metric metric) {
        double[] logs = logs(metric);
        return logs.length == 0
                ? Optional.empty()
                : Optional.of(Math.exp(Arrays.stream(logs).average().orElseThrow()));
    }

    /** The value of all runs as if they were one: a percentile of their pooled blocks, if that is needed and possible. */
    Optional<Double> pooledValue(Metric metric) {
        if (runs.size() == 1 || !isOfBlocks(metric) || blocks().isEmpty()) {
            return value(metric);
        }
        if (succeeded() < metric.fewestOperations()) {
            return Optional.empty();
        }
        double quantile = metric.quantile().orElseThrow();
        double own = blocks().get().percentile(quantile);
        return isNormalised()
                ? PooledBlocks.of(divisors).map(below -> own / below.percentile(quantile))
                : Optional.of(own);
    }

    static boolean isOfBlocks(Metric metric) {
        return Metric.percentiles().contains(metric);
    }

    /** For percentiles of a series as it is; empty if there are too few. */
    Optional<PooledBlocks> blocks() {
        if (blocks.isEmpty()) {
            blocks = Optional.of(PooledBlocks.of(runs));
        }
        return blocks.get();
    }

    /**
     * Noise of the mean of logarithms within the runs, of percentiles only if they are divided; empty if it cannot be
     * told.
     */
    Optional<LogMean> within(Metric metric, double confidence) {
        if (isOfBlocks(metric)) {
            return percentile(metric, confidence);
        }
        return signed(metric, divided(run -> run.slots(metric), Slots::pooled));
    }

    /** Noise of the mean of logarithms between JVMs of their own; empty if there are too few. */
    Optional<LogMean> betweenJvms(Metric metric) {
        return signed(metric, divided(run -> run.jvms(metric), Slots::ofJvms));
    }

    private Optional<LogMean> divided(Function<SeriesRun, Slots> slots, Function<List<Slots>, Optional<LogMean>> pool) {
        List<Slots> own = runs.stream().map(slots).toList();
        if (!isNormalised()) {
            return pool.apply(own);
        }
        List<Slots> below = divisors.stream().map(slots).toList();
        List<Slots> ratios = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            own.get(i).over(below.get(i)).ifPresent(ratios::add);
        }
        if (ratios.size() == own.size()) {
            return pool.apply(ratios);
        }
        Optional<LogMean> divisor = pool.apply(below);
        return pool.apply(own).flatMap(above -> divisor.map(above::minus));
    }

    /** The more time an operation takes, the fewer there are in a second. */
    private static Optional<LogMean> signed(Metric metric, Optional<LogMean> mean) {
        return metric.isMoreBetter() ? mean.map(LogMean::negated) : mean;
    }

    private Optional<LogMean> percentile(Metric metric, double confidence) {
        double quantile = metric.quantile().orElseThrow();
        boolean beside = true;
        for (int i = 0; i < runs.size(); i++) {
            beside &= runs.get(i).isBeside(divisors.get(i));
        }
        Optional<PooledBlocks> below = beside ? PooledBlocks.cutLike(runs, divisors) : PooledBlocks.of(divisors);
        if (blocks().isEmpty() || below.isEmpty()) {
            return Optional.empty();
        }
        PooledBlocks above = blocks().get();
        ConfidenceInterval ratio = beside
                ? above.beside(below.get(), quantile, confidence)
                : above.over(below.get(), quantile, confidence);
        return Optional.of(LogMean.of(ratio, above.smaller(below.get())));
    }
}
