package dev.dynamark.measure;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.HdrHistogram.Histogram;

/**
 * Series of several processes as one: counts, sums and histograms add, everything else is computed anew from them. The
 * times of parts that measured one after another add, the users of parts that measured at the same time do. What a part
 * knows only per operation is weighted by its operations.
 */
final class MergedSeries {

    /**
     * One series of one process or result.
     *
     * @param startedAt when its timeline begins
     * @param stretch when it measured
     */
    record Part(Instant startedAt, MeasuredTime.Stretch stretch, Series series) {}

    private final Instant start;
    private final List<Part> parts;
    private final List<Series> all;

    /** At least one part; all have the same contestant, operation, outcome and tags. */
    MergedSeries(Instant start, List<Part> parts) {
        this.start = start;
        this.parts = List.copyOf(parts);
        this.all = parts.stream().map(Part::series).toList();
    }

    Series series() {
        Series first = all.get(0);
        Histogram latency =
                MergedDurations.ofTexts(all.stream().map(Series::histogram).toList());
        long count = all.stream().mapToLong(Series::count).sum();
        long sumNs = all.stream().mapToLong(Series::sumNs).sum();
        return new Series(
                first.contestant(),
                first.operation(),
                first.outcome(),
                first.tags(),
                count,
                all.stream().mapToLong(Series::warmUpCount).sum(),
                all.stream().mapToInt(Series::burst).max().orElseThrow(),
                sumNs,
                all.stream().mapToLong(Series::activeNs).sum(),
                users(),
                throughputPerSecond(count),
                Histograms.distribution(latency, (double) sumNs / count, Optional.empty()),
                Histograms.encode(latency),
                durations(Series::responseNs),
                durations(Series::poolWaitNs),
                durations(Series::backoffNs),
                cpuSource().flatMap(source -> perOperation(Series::cpuNsPerOp, Series::count)),
                cpuSource(),
                mixesSources() ? Optional.empty() : perOperation(Series::allocatedBytesPerOp, Series::count),
                attemptsPer(count),
                added(Series::throttles),
                perOperation(Series::readUnitsPerOp, MergedSeries::asked),
                perOperation(Series::writeUnitsPerOp, MergedSeries::asked),
                priceTable().flatMap(table -> perOperation(Series::usdPerMillion, Series::count)),
                priceTable(),
                all.stream().flatMap(each -> each.blocks().stream()).toList(),
                timeline(),
                errors(),
                checked(),
                calculated(),
                retries(),
                added(Series::refusals));
    }

    private Optional<CalculatedCapacity> calculated() {
        List<CalculatedCapacity> told =
                all.stream().flatMap(each -> each.calculatedCapacity().stream()).toList();
        Optional<Double> read = perOperation(
                each -> each.calculatedCapacity().map(CalculatedCapacity::readUnitsPerOp), MergedSeries::asked);
        Optional<Double> write = perOperation(
                each -> each.calculatedCapacity().map(CalculatedCapacity::writeUnitsPerOp), MergedSeries::asked);
        return read.map(units -> new CalculatedCapacity(
                units,
                write.orElseThrow(),
                told.stream().mapToLong(CalculatedCapacity::requests).sum(),
                told.stream().mapToLong(CalculatedCapacity::different).sum(),
                told.stream().mapToLong(CalculatedCapacity::knownDeviations).sum(),
                told.stream().flatMap(each -> each.example().stream()).findFirst()));
    }

    private Optional<Retries> retries() {
        Optional<Double> each = perOperation(part -> part.retries().map(Retries::perOp), Series::count);
        Optional<Double> backoffNs = perOperation(part -> part.retries().map(Retries::backoffNsPerOp), Series::count);
        return each.map(number -> new Retries(
                number,
                backoffNs.orElseThrow(),
                all.stream()
                        .flatMap(part -> part.retries().stream())
                        .mapToLong(Retries::operations)
                        .sum()));
    }

    private Optional<Long> checked() {
        return all.stream().allMatch(each -> each.checkedCount().isPresent())
                ? Optional.of(all.stream()
                        .mapToLong(each -> each.checkedCount().orElseThrow())
                        .sum())
                : Optional.empty();
    }

    /** Averaged over the time in which any was active. */
    private int users() {
        double active = all.stream().mapToLong(Series::activeNs).sum();
        double covered = time(Series::activeNs, Series::users);
        return covered == 0 ? 1 : Math.max(1, Math.toIntExact(Math.round(active / covered)));
    }

    /** Over the time that the parts divided their counts by. */
    private double throughputPerSecond(long count) {
        double seconds = time(Series::count, Series::throughputPerSecond);
        return seconds == 0 ? 0 : count / seconds;
    }

    private double time(ToDoubleFunction<Series> amount, ToDoubleFunction<Series> rate) {
        return MeasuredTime.of(parts.stream()
                .filter(part -> amount.applyAsDouble(part.series()) > 0 && rate.applyAsDouble(part.series()) > 0)
                .map(part -> new MeasuredTime.Work(
                        part.stretch(), amount.applyAsDouble(part.series()), rate.applyAsDouble(part.series())))
                .toList());
    }

    private Optional<Distribution> durations(Function<Series, Optional<Distribution>> kind) {
        return MergedDurations.of(
                all.stream().flatMap(each -> kind.apply(each).stream()).toList());
    }

    /** None where parts differ in it: their figures must not be mixed. */
    private Optional<CpuSource> cpuSource() {
        return mixesSources()
                ? Optional.empty()
                : distinct(Series::cpuSource).stream().findFirst();
    }

    private boolean mixesSources() {
        return distinct(Series::cpuSource).size() > 1;
    }

    /** None where parts differ in it: their prices must not be mixed. */
    private Optional<String> priceTable() {
        List<String> tables = distinct(Series::priceTable);
        return tables.size() == 1 ? Optional.of(tables.get(0)) : Optional.empty();
    }

    private <T> List<T> distinct(Function<Series, Optional<T>> value) {
        return all.stream()
                .flatMap(each -> value.apply(each).stream())
                .distinct()
                .toList();
    }

    /** The operations that asked for capacity are not told; the warm-up's may have. */
    private static double asked(Series series) {
        return (double) series.count() + series.warmUpCount();
    }

    private Optional<Double> perOperation(
            Function<Series, Optional<Double>> figure, ToDoubleFunction<Series> operations) {
        List<Series> measured =
                all.stream().filter(each -> figure.apply(each).isPresent()).toList();
        double weight = measured.stream().mapToDouble(operations).sum();
        if (weight == 0) {
            return Optional.empty();
        }
        return Optional.of(measured.stream()
                .mapToDouble(each -> figure.apply(each).orElseThrow() * (operations.applyAsDouble(each) / weight))
                .sum());
    }

    /** A part without the figure sent nothing. */
    private Optional<Double> attemptsPer(long count) {
        double attempts = all.stream()
                .mapToDouble(each -> each.attemptsPerOp().orElse(0.0) * each.count())
                .sum();
        return attempts == 0 ? Optional.empty() : Optional.of(attempts / count);
    }

    private Optional<Map<String, Long>> added(Function<Series, Optional<Map<String, Long>>> counts) {
        Map<String, Long> byReason = new TreeMap<>();
        all.forEach(each -> counts.apply(each)
                .ifPresent(some -> some.forEach((reason, count) -> byReason.merge(reason, count, Long::sum))));
        return byReason.isEmpty() ? Optional.empty() : Optional.of(byReason);
    }

    private Timeline timeline() {
        MergedTimeline timeline = new MergedTimeline(start);
        parts.forEach(part -> timeline.add(part.startedAt(), part.series().timeline()));
        return timeline.timeline();
    }

    private List<ErrorCount> errors() {
        record Kind(String type, FailureCategory category, String message) {}
        Map<Kind, Long> counts = new LinkedHashMap<>();
        all.stream()
                .flatMap(each -> each.errors().stream())
                .forEach(error -> counts.merge(
                        new Kind(error.type(), error.category(), error.message()), error.count(), Long::sum));
        return counts.entrySet().stream()
                .map(entry -> new ErrorCount(
                        entry.getKey().type(),
                        entry.getKey().category(),
                        entry.getKey().message(),
                        entry.getValue()))
                .sorted(Comparator.comparingLong(ErrorCount::count).reversed().thenComparing(ErrorCount::message))
                .toList();
    }
}
