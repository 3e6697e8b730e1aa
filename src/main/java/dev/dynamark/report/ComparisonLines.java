package dev.dynamark.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.dynamark.compare.RunContestants;
import dev.dynamark.compare.runs.Change;
import dev.dynamark.compare.runs.ChangeVerdict;
import dev.dynamark.compare.runs.Difference;
import dev.dynamark.compare.runs.NamedResult;
import dev.dynamark.compare.runs.Noise;
import dev.dynamark.compare.runs.RunComparison;
import dev.dynamark.compare.runs.Side;
import dev.dynamark.compare.runs.Tolerance;
import dev.dynamark.compare.statistics.EqualBlocks;
import dev.dynamark.measure.SeriesKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every form of a comparison of runs says, not yet in any form of output. */
final class ComparisonLines {

    private static final String ONE_SIDE = "only one side has the series";
    private static final String NO_CHANGE = "base is zero, or only one side has the series";

    private final RunComparison comparison;
    private final SeriesNames names;
    private final Comparator<SeriesKey> order;

    ComparisonLines(RunComparison comparison) {
        this.comparison = comparison;
        names = new SeriesNames(keys(comparison));
        order = order(comparison);
    }

    /** Operations as they first appear, and contestants as in a run, the baseline first: series stand in any order. */
    private static Comparator<SeriesKey> order(RunComparison comparison) {
        List<SeriesKey> operations = keys(comparison).stream()
                .map(ComparisonLines::ofAnybody)
                .distinct()
                .toList();
        List<String> contestants = Stream.of(comparison.base(), comparison.now())
                .flatMap(side -> side.results().stream())
                .flatMap(each -> RunContestants.of(each.result()).stream())
                .distinct()
                .toList();
        return Comparator.comparingInt((SeriesKey key) -> operations.indexOf(ofAnybody(key)))
                .thenComparingInt(key -> contestants.indexOf(key.contestant()));
    }

    private static SeriesKey ofAnybody(SeriesKey key) {
        return new SeriesKey("", key.operation(), key.tags());
    }

    /** One line that needs no other. */
    String conclusion() {
        String beyond = "more than " + threshold() + " and more than noise";
        List<String> parts = new ArrayList<>();
        if (comparison.regressions() > 0) {
            parts.add(Figures.count(comparison.regressions()) + " of " + figures() + " got worse by " + beyond);
        }
        if (!comparison.vanished().isEmpty() && !comparison.rules().tolerate(Tolerance.VANISHED_SERIES)) {
            parts.add(Figures.count(comparison.vanished().size()) + " series vanished");
        }
        return parts.isEmpty()
                ? "No regression: none of " + figures() + " got worse by " + beyond + "."
                : "REGRESSION: " + String.join(", ", parts) + ".";
    }

    private String figures() {
        return Figures.count(comparison.changes().size()) + " figures";
    }

    private String threshold() {
        return Figures.units(comparison.rules().threshold() * 100) + " %";
    }

    /** Why some numbers are not to be trusted, and what was put up with. */
    List<String> warnings() {
        List<String> lines = new ArrayList<>();
        comparison.base().objections().forEach(each -> lines.add("NOT VALID, base " + each));
        comparison.now().objections().forEach(each -> lines.add("NOT VALID, new " + each));
        comparison.differences().forEach(each -> lines.add("DIFFERENT " + text(each)));
        names.byContestant(comparison.failedThroughout())
                .forEach(each -> lines.add("FAILED THROUGHOUT in new, so nothing is known of its times: " + each));
        if (isOneRunsWord()) {
            lines.add("Noise was told from within the runs alone: repeat each side 3 times before you believe a "
                    + "REGRESSION, or suspect the machine first.");
        }
        return lines;
    }

    /** Series that only one side has, one line a contestant. */
    List<String> lacking() {
        List<String> lines = new ArrayList<>();
        names.byContestant(comparison.vanished()).forEach(each -> lines.add("vanished: " + each));
        names.byContestant(comparison.appeared()).forEach(each -> lines.add("new: " + each));
        return lines;
    }

    /** What was compared. */
    List<String> sides() {
        List<String> lines = new ArrayList<>(List.of(side(comparison.base()), side(comparison.now())));
        comparison.tested().forEach(each -> lines.add("tested: " + text(each)));
        lines.addAll(common());
        return lines;
    }

    /** What is true of all series. */
    List<String> common() {
        List<String> lines = new ArrayList<>();
        if (!names.common().isEmpty()) {
            lines.add("all series: " + names.common());
        }
        comparison
                .rules()
                .normaliseBy()
                .ifPresent(id -> lines.add("every figure but error rates is divided by that of " + id
                        + " in the same run, operation and tags"));
        return lines;
    }

    private static String side(Side side) {
        return side.label() + ": "
                + side.results().stream().map(NamedResult::name).collect(joining(", "));
    }

    private static String text(Difference difference) {
        return difference.what() + ": base " + difference.base() + ", new " + difference.now();
    }

    private boolean isOneRunsWord() {
        return comparison.changes().stream()
                .anyMatch(each -> each.verdict() == ChangeVerdict.REGRESSION
                        && (each.noise() == Noise.BLOCKS || each.noise() == Noise.JVMS));
    }

    private static Set<SeriesKey> keys(RunComparison comparison) {
        Set<SeriesKey> keys = new LinkedHashSet<>();
        comparison.changes().forEach(change -> keys.add(change.key()));
        keys.addAll(comparison.vanished());
        keys.addAll(comparison.appeared());
        comparison.uncompared().forEach(each -> keys.add(each.key()));
        return keys;
    }

    /** The worst first. */
    List<Change> changes() {
        return comparison.changes().stream()
                .sorted(Comparator.comparing(Change::verdict).thenComparing(Change::key, order))
                .toList();
    }

    /** As {@link #changes}, with the series that only one side has. */
    List<ChangeRow> rows() {
        return rows(key -> true);
    }

    private List<ChangeRow> rows(Predicate<SeriesKey> which) {
        return Stream.of(
                        comparison.changes().stream().map(ChangeRow::of),
                        comparison.vanished().stream().map(key -> ChangeRow.lacking(key, ChangeVerdict.VANISHED)),
                        comparison.appeared().stream().map(key -> ChangeRow.lacking(key, ChangeVerdict.NEW)))
                .flatMap(rows -> rows)
                .filter(row -> which.test(row.key()))
                .sorted(Comparator.comparing(ChangeRow::verdict).thenComparing(ChangeRow::key, order))
                .toList();
    }

    /** Without those that stayed within the threshold. */
    List<ChangeRow> notable() {
        return rows().stream()
                .filter(row -> row.verdict() != ChangeVerdict.WITHIN_THRESHOLD)
                .toList();
    }

    /** In words, the worst first, one sentence a series, or a contestant where series are lacking; nothing of what stayed within the threshold. */
    List<ChangeSummary> summaries() {
        Map<ChangeVerdict, Map<SeriesKey, List<ChangeRow>>> byVerdict = notable().stream()
                .collect(groupingBy(
                        ChangeRow::verdict, TreeMap::new, groupingBy(ChangeRow::key, LinkedHashMap::new, toList())));
        return byVerdict.entrySet().stream()
                .map(each -> new ChangeSummary(
                        each.getKey(), ChangeSummary.meaning(each.getKey()), sentences(each.getKey(), each.getValue())))
                .toList();
    }

    private List<String> sentences(ChangeVerdict verdict, Map<SeriesKey, List<ChangeRow>> series) {
        return verdict == ChangeVerdict.VANISHED || verdict == ChangeVerdict.NEW
                ? names.byContestant(List.copyOf(series.keySet()))
                : series.entrySet().stream()
                        .map(each -> sentence(each.getKey(), each.getValue()))
                        .toList();
    }

    private String sentence(SeriesKey key, List<ChangeRow> rows) {
        String figures = rows.stream()
                .flatMap(row -> row.change().stream())
                .map(change -> change.metric().label() + " " + extent(change))
                .collect(joining(", "));
        return names.of(key) + ": " + figures;
    }

    private String extent(Change change) {
        return ChangeFigures.change(change)
                .orElseGet(() -> "from " + ChangeFigures.value(change.metric(), change.base(), isShare()) + " to "
                        + ChangeFigures.value(change.metric(), change.now(), isShare()));
    }

    /** In the order of the series. */
    List<ComparedOperation> operations() {
        Map<String, List<SeriesKey>> byOperation = keys(comparison).stream()
                .sorted(order)
                .collect(groupingBy(names::operation, LinkedHashMap::new, toList()));
        return byOperation.entrySet().stream()
                .map(each -> operation(each.getKey(), each.getValue()))
                .toList();
    }

    private ComparedOperation operation(String title, List<SeriesKey> keys) {
        Set<SeriesKey> own = Set.copyOf(keys);
        List<ChangeRow> rows = rows(own::contains);
        return new ComparedOperation(
                title,
                counts(rows),
                table().grid(rows),
                comparison.changes().stream()
                        .filter(change -> own.contains(change.key()))
                        .sorted(Comparator.comparing(Change::key, order))
                        .toList(),
                keys);
    }

    /** How many figures had which verdict. */
    String counts() {
        return counts(rows());
    }

    private static String counts(List<ChangeRow> rows) {
        return rows.stream()
                .collect(groupingBy(ChangeRow::verdict, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry ->
                        Figures.count(entry.getValue()) + " " + entry.getKey().label())
                .collect(joining(", "));
    }

    /** Reasons, each once, with what they are the reason for. */
    List<String> uncompared() {
        return comparison.uncompared().stream()
                .map(each -> "not compared: " + names.of(each.key())
                        + each.metric().map(metric -> " " + metric.label()).orElse("") + ", " + each.reason())
                .toList();
    }

    Table<ChangeRow> table() {
        return Table.<ChangeRow>empty()
                .words("verdict", row -> row.verdict().label())
                .words("operation", row -> names.operation(row.key()))
                .words("contestant", row -> row.key().contestant())
                .words("metric", ChangeRow::metric)
                .figures("base", figure(Change::base), ONE_SIDE)
                .figures("new", figure(Change::now), ONE_SIDE)
                .figures("change", row -> row.change().flatMap(ChangeFigures::change), NO_CHANGE)
                .figures(
                        Figures.units(comparison.rules().confidence() * 100) + " % interval",
                        row -> row.change().map(ChangeFigures::noise),
                        ONE_SIDE)
                .words("noise from", row -> row.change()
                        .map(change -> change.noise().label())
                        .orElse(Grid.ABSENT));
    }

    private Function<ChangeRow, Optional<String>> figure(ToDoubleFunction<Change> value) {
        return row -> row.change()
                .map(change -> ChangeFigures.value(change.metric(), value.applyAsDouble(change), isShare()));
    }

    private boolean isShare() {
        return comparison.rules().normaliseBy().isPresent();
    }

    /** How to read it. */
    List<String> howToRead() {
        return List.of(
                "A figure is a REGRESSION or improved if it changed by more than " + threshold()
                        + " and its interval excludes no change; beyond the threshold but not beyond noise it is noise.",
                "Noise from runs, with " + Noise.RUNS_NEEDED
                        + " results or more on both sides, includes what differs from "
                        + "run to run; noise from JVMs of their own or from blocks does not, it is what a run shows of "
                        + "itself.",
                "Error rates are compared by an exact test on counts. Units are counted: the threshold alone judges them.",
                "Intervals are not adjusted for their number. Where noise is unknown, there were fewer than "
                        + EqualBlocks.FEWEST + " blocks of rounds: run longer, or give 3 results of each side.");
    }
}
