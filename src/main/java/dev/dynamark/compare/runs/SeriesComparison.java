package dev.dynamark.compare.runs;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.statistics.ConfidenceInterval;
import dev.dynamark.measure.SeriesKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Compares all metrics of one series that both sides have. */
final class SeriesComparison {

    private static final List<Metric> METRICS = List.of(
            Metric.THROUGHPUT,
            Metric.MEAN,
            Metric.P50,
            Metric.P90,
            Metric.P95,
            Metric.P99,
            Metric.P999,
            Metric.RESPONSE_P50,
            Metric.RESPONSE_P99,
            Metric.ERROR_RATE,
            Metric.CPU,
            Metric.BYTES,
            Metric.UNITS);

    private final SeriesKey key;
    private final SideSeries base;
    private final SideSeries now;
    private final Rules rules;

    SeriesComparison(SeriesKey key, SideSeries base, SideSeries now, Rules rules) {
        this.key = key;
        this.base = base;
        this.now = now;
        this.rules = rules;
    }

    void compare(Consumer<Change> changes, Consumer<Uncompared> rest) {
        for (Metric metric : METRICS) {
            if (metric == Metric.ERROR_RATE) {
                changes.accept(errorRate());
            } else {
                compare(metric, changes, rest);
            }
        }
    }

    private void compare(Metric metric, Consumer<Change> changes, Consumer<Uncompared> rest) {
        boolean byRuns = isByRuns(metric);
        Optional<Double> before = byRuns ? base.value(metric) : base.pooledValue(metric);
        Optional<Double> after = byRuns ? now.value(metric) : now.pooledValue(metric);
        Set<String> sources = new TreeSet<>(base.cpuSources());
        sources.addAll(now.cpuSources());
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        if (before.isEmpty() || after.isEmpty()) {
            rest.accept(new Uncompared(
                    key, Optional.of(metric), before.isEmpty() ? why(metric, base, "base") : why(metric, now, "new")));
        } else if ((metric == Metric.CPU || metric == Metric.BYTES) && sources.size() > 1) {
            rest.accept(new Uncompared(
                    key, Optional.of(metric), "read by different sources: " + String.join(", ", sources)));
        } else {
            changes.accept(change(metric, before.get(), after.get()));
        }
    }

    private boolean isByRuns(Metric metric) {
        return base.logs(metric).length >= Noise.RUNS_NEEDED && now.logs(metric).length >= Noise.RUNS_NEEDED;
    }

    private static String why(Metric metric, SideSeries side, String name) {
        if (side.succeeded() == 0) {
            return "no operation succeeded in " + name;
        }
        return side.succeeded() < metric.fewestOperations()
                ? "too few operations in " + name + ": " + side.succeeded() + " of " + metric.fewestOperations()
                : "not measured in " + name;
    }

    private Change change(Metric metric, double before, double after) {
        double ratio = after / before;
        Noise noise = Noise.RUNS;
        Optional<ConfidenceInterval> interval;
        if (isByRuns(metric)) {
            LogMean difference = LogMean.of(now.logs(metric)).minus(LogMean.of(base.logs(metric)));
            interval = Optional.of(difference.around(ratio, rules.confidence()));
        } else if (metric == Metric.UNITS) {
            noise = Noise.EXACT;
            interval = Optional.empty();
        } else {
            interval = betweenJvms(metric, ratio);
            noise = Noise.JVMS;
            if (interval.isEmpty()) {
                interval = within(metric, ratio);
                noise = interval.isPresent() ? Noise.BLOCKS : Noise.UNKNOWN;
            }
        }
        boolean beyondNoise = noise == Noise.EXACT
                || interval.filter(each -> !each.contains(1)).isPresent();
        return new Change(
                key,
                metric,
                before,
                after,
                Optional.of(ratio),
                interval,
                interval.map(ConfidenceInterval::pValue),
                noise,
                verdict(metric, ratio - 1, beyondNoise));
    }

    private Optional<ConfidenceInterval> betweenJvms(Metric metric, double ratio) {
        Optional<LogMean> before = base.betweenJvms(metric);
        return now.betweenJvms(metric)
                .flatMap(after -> before.map(after::minus))
                .map(difference -> difference.around(ratio, rules.confidence()));
    }

    private Optional<ConfidenceInterval> within(Metric metric, double ratio) {
        if (SideSeries.isOfBlocks(metric) && !base.isNormalised()) {
            return now.blocks().flatMap(above -> base.blocks()
                    .map(below -> above.over(below, metric.quantile().orElseThrow(), rules.confidence())));
        }
        Optional<LogMean> before = base.within(metric, rules.confidence());
        return now.within(metric, rules.confidence())
                .flatMap(after -> before.map(after::minus))
                .map(difference -> difference.around(ratio, rules.confidence()));
    }

    private Change errorRate() {
        double before = rate(base);
        double after = rate(now);
        double p = ErrorRates.pValue(base.failed(), base.operations(), now.failed(), now.operations());
        double change = before == after ? 0 : before == 0 ? Double.POSITIVE_INFINITY : after / before - 1;
        return new Change(
                key,
                Metric.ERROR_RATE,
                before,
                after,
                before == 0 ? Optional.empty() : Optional.of(after / before),
                Optional.empty(),
                Optional.of(p),
                Noise.COUNTS,
                verdict(Metric.ERROR_RATE, change, p < 1 - rules.confidence()));
    }

    private static double rate(SideSeries side) {
        return side.operations() == 0 ? 0 : (double) side.failed() / side.operations();
    }

    private ChangeVerdict verdict(Metric metric, double change, boolean beyondNoise) {
        // What is written as 10 % is not beyond 10 %, whatever the last binary digit says.
        if (Math.abs(change) <= rules.threshold() + 1e-9) {
            return ChangeVerdict.WITHIN_THRESHOLD;
        }
        if (!beyondNoise) {
            return ChangeVerdict.NOISE;
        }
        return change > 0 == metric.isMoreBetter() ? ChangeVerdict.IMPROVED : ChangeVerdict.REGRESSION;
    }
}
