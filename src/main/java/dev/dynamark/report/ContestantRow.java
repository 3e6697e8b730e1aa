package dev.dynamark.report;

import static java.util.stream.Collectors.joining;

import dev.dynamark.compare.Metric;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.Series;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one contestant did in one operation at one scale.
 *
 * @param operation the operation and what else tells it apart
 * @param series one per outcome
 * @param baseline who the others are divided by
 * @param pairs this contestant beside the baseline in the same operation and tags
 */
record ContestantRow(String contestant, String operation, List<Series> series, String baseline, List<Pair> pairs) {

    ContestantRow {
        series = List.copyOf(series);
        pairs = List.copyOf(pairs);
    }

    boolean isBaseline() {
        return contestant.equals(baseline);
    }

    /** The operations that succeeded, from which all latencies are told. */
    Optional<Series> succeeded() {
        return withOutcome(series, Outcome.OK);
    }

    long successes() {
        return count(Outcome.OK);
    }

    /** How many operations ended as the workload provokes it. */
    Optional<String> expected() {
        return Optional.of(count(Outcome.EXPECTED)).filter(count -> count > 0).map(Figures::count);
    }

    private long count(Outcome outcome) {
        return series.stream()
                .filter(each -> each.outcome() == outcome)
                .mapToLong(Series::count)
                .sum();
    }

    long operations() {
        return series.stream().mapToLong(Series::count).sum();
    }

    long warmUpOperations() {
        return series.stream().mapToLong(Series::warmUpCount).sum();
    }

    /** Of those that should have succeeded. */
    Optional<String> successPercent() {
        long judged = successes() + count(Outcome.ERROR);
        return judged == 0 ? Optional.empty() : Optional.of(Figures.percent(successes(), judged));
    }

    /** Consumed read and write units of an operation; a write may consume none of the other kind. */
    Optional<String> units() {
        String units = Stream.of(
                        succeeded().flatMap(Series::readUnitsPerOp).map(read -> Figures.units(read) + " r"),
                        succeeded().flatMap(Series::writeUnitsPerOp).map(write -> Figures.units(write) + " w"))
                .flatMap(Optional::stream)
                .collect(joining(" + "));
        return units.isEmpty() ? Optional.empty() : Optional.of(units);
    }

    /** As {@link #units()}, by DynamoDB's rules. */
    Optional<String> calculatedUnits() {
        return succeeded()
                .flatMap(Series::calculatedCapacity)
                .map(found -> Figures.units(found.readUnitsPerOp()) + " r + " + Figures.units(found.writeUnitsPerOp())
                        + " w");
    }

    /** How much of the mean service time was spent waiting to try again. */
    Optional<String> backoffPercent() {
        return succeeded().flatMap(each -> each.retries()
                .filter(found -> found.perOp() > 0)
                .map(found -> Figures.number(
                        100 * found.backoffNsPerOp() / each.latencyNs().mean())));
    }

    Optional<String> throttles() {
        return byReason(Series::throttles);
    }

    Optional<String> refusals() {
        return byReason(Series::refusals);
    }

    private Optional<String> byReason(Function<Series, Optional<Map<String, Long>>> counts) {
        Map<String, Long> all = new TreeMap<>();
        series.forEach(each ->
                counts.apply(each).ifPresent(some -> some.forEach((reason, n) -> all.merge(reason, n, Long::sum))));
        String text = all.entrySet().stream()
                .filter(reason -> reason.getValue() > 0)
                .map(reason -> reason.getKey() + " " + Figures.count(reason.getValue()))
                .collect(joining(", "));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Mean service time over the baseline's. */
    Optional<String> ratio() {
        return isBaseline() ? Optional.of("baseline") : mean().map(Figures::ratio);
    }

    /** Where that lies with the confidence of the run. */
    Optional<String> interval() {
        return isBaseline() ? Optional.of("") : mean().map(Figures::interval);
    }

    /** What is to be said of it. */
    Optional<String> verdict() {
        return isBaseline() ? Optional.of("") : mean().map(Pair::verdict);
    }

    private Optional<Pair> mean() {
        return pairs.stream()
                .filter(pair -> pair.metric().equals(Metric.MEAN.label()))
                .findFirst();
    }

    private static Optional<Series> withOutcome(List<Series> series, Outcome outcome) {
        return series.stream().filter(each -> each.outcome() == outcome).findFirst();
    }
}
