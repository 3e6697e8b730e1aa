package dev.dynamark.compare.validity;

import dev.dynamark.compare.Measured;
import dev.dynamark.compare.Metric;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Resources;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Validity.Check;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The 99th percentile is that of the operation and not of the collector: not more than one operation in a hundred met a
 * collection, or collections are short beside it. A collection is met by one operation of each user at work.
 */
final class CollectorPauses implements Rule {

    private static final double LIMIT_PERCENT = 1;
    private static final double SHORT_BESIDE_P99 = 0.5;

    private record Pauses(double perSecond, double meanNs) {}

    private record Met(String series, double percent, double pauseNs, double p99Ns) {

        boolean isHarmless() {
            return percent <= LIMIT_PERCENT || pauseNs <= SHORT_BESIDE_P99 * p99Ns;
        }
    }

    @Override
    public Optional<Check> check(Result result) {
        return worst(result.processes()).flatMap(pauses -> Measured.of(result).values().stream()
                .flatMap(each -> each.succeeded().stream())
                .filter(series -> series.count() >= Metric.P99.fewestOperations())
                .map(series -> met(series, pauses))
                .max(Comparator.<Met, Boolean>comparing(each -> !each.isHarmless())
                        .thenComparingDouble(Met::percent))
                .map(CollectorPauses::check));
    }

    private static Check check(Met most) {
        return new Check(
                "collector pauses",
                Optional.of(most.series()),
                most.percent(),
                LIMIT_PERCENT,
                "% of operations",
                most.isHarmless(),
                String.format(
                        Locale.ROOT,
                        "%.2f %% of the operations of %s met a collection, of %.1f ms on average; their p99 is %.1f ms%s",
                        most.percent(),
                        most.series(),
                        most.pauseNs() / 1e6,
                        most.p99Ns() / 1e6,
                        most.isHarmless() ? "" : ": it is that of the collector; give the process more heap"));
    }

    private static Met met(Series series, Pauses pauses) {
        double collections = pauses.perSecond() * series.activeNs() / 1e9;
        return new Met(
                Names.of(series.key()),
                100 * Math.min(1, collections / series.count()),
                pauses.meanNs(),
                series.latencyNs().p99());
    }

    private static Optional<Pauses> worst(List<MeasuredProcess> processes) {
        return processes.stream()
                .flatMap(process -> pauses(process.resources()).stream())
                .max(Comparator.comparingDouble(each -> each.perSecond() * each.meanNs()));
    }

    private static Optional<Pauses> pauses(Resources resources) {
        if (resources.gcMs().isEmpty() || resources.collections().isEmpty()) {
            return Optional.empty();
        }
        long count = sum(resources.collections().get());
        double seconds = (double) resources.collections().get().size() * resources.stepSeconds();
        return count == 0
                ? Optional.of(new Pauses(0, 0))
                : Optional.of(new Pauses(count / seconds, sum(resources.gcMs().get()) * 1e6 / count));
    }

    private static long sum(List<Long> readings) {
        return readings.stream()
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
