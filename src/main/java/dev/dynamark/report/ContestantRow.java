package dev.dynamark.report;

import static java.util.stream.Collectors.joining;

import dev.dynamark.compare.RoundFigure;
import dev.dynamark.compare.RoundRatio;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Series;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one contestant did in one operation at one scale.
 *
 * @param operation the operation and what else tells it apart
 * @param series one per outcome
 * @param rounds of the same operation and tags
 */
record ContestantRow(String contestant, String operation, List<Series> series, Baseline baseline, List<Rounds> rounds) {

    ContestantRow {
        series = List.copyOf(series);
        rounds = List.copyOf(rounds);
    }

    /** Who the others are divided by, and what it did in the same operation. */
    record Baseline(String contestant, List<Series> series) {

        Baseline {
            series = List.copyOf(series);
        }
    }

    boolean isBaseline() {
        return contestant.equals(baseline.contestant());
    }

    /** The operations that succeeded, from which all latencies are told. */
    Optional<Series> succeeded() {
        return withOutcome(series, Outcome.OK);
    }

    long successes() {
        return series.stream()
                .filter(each -> each.outcome() != Outcome.ERROR)
                .mapToLong(Series::count)
                .sum();
    }

    long operations() {
        return series.stream().mapToLong(Series::count).sum();
    }

    long warmUpOperations() {
        return series.stream().mapToLong(Series::warmUpCount).sum();
    }

    Optional<String> successPercent() {
        return operations() == 0 ? Optional.empty() : Optional.of(Figures.percent(successes(), operations()));
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

    Optional<String> throttles() {
        String throttles = series.stream()
                .flatMap(each -> each.throttles().stream())
                .flatMap(byReason -> byReason.entrySet().stream())
                .filter(reason -> reason.getValue() > 0)
                .map(reason -> reason.getKey() + " " + Figures.count(reason.getValue()))
                .collect(joining(", "));
        return throttles.isEmpty() ? Optional.empty() : Optional.of(throttles);
    }

    RoundRatio ratio(RoundFigure metric) {
        return RoundRatio.of(rounds, metric, contestant, baseline.contestant());
    }

    /** The median ratio per round; none for the baseline itself, nor where CPU time or bytes of a thread and of the process would be mixed. */
    Optional<String> medianRatio(RoundFigure metric) {
        if (isBaseline()) {
            return Optional.of("baseline");
        }
        return isComparable(metric) ? ratio(metric).median().map(Figures::ratio) : Optional.empty();
    }

    boolean isComparable(RoundFigure metric) {
        return metric == RoundFigure.SERVICE_TIME || cpuSource(series).equals(cpuSource(baseline.series()));
    }

    private static Optional<CpuSource> cpuSource(List<Series> series) {
        return withOutcome(series, Outcome.OK).flatMap(Series::cpuSource);
    }

    private static Optional<Series> withOutcome(List<Series> series, Outcome outcome) {
        return series.stream().filter(each -> each.outcome() == outcome).findFirst();
    }
}
