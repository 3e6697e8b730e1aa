package dev.dynamark.report;

import static java.util.stream.Collectors.joining;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What every form of a comparison of runs says, not yet in any form of output. */
final class ComparisonLines {

    private final RunComparison comparison;
    private final SeriesNames names;
    private final Map<ChangeVerdict, Long> verdicts;

    ComparisonLines(RunComparison comparison) {
        this.comparison = comparison;
        names = new SeriesNames(keys(comparison));
        verdicts = comparison.changes().stream().collect(Collectors.groupingBy(Change::verdict, Collectors.counting()));
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
        if (isOneRunsWord()) {
            lines.add("Noise was told from within the runs alone: repeat each side 3 times before you believe a "
                    + "REGRESSION, or suspect the machine first.");
        }
        names.byContestant(comparison.vanished()).forEach(each -> lines.add("vanished: " + each));
        names.byContestant(comparison.appeared()).forEach(each -> lines.add("new: " + each));
        return lines;
    }

    /** What was compared. */
    List<String> sides() {
        List<String> lines = new ArrayList<>(List.of(side(comparison.base()), side(comparison.now())));
        comparison.tested().forEach(each -> lines.add("tested: " + text(each)));
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

    /** The worst first, and in the order of the series. */
    List<Change> changes() {
        return comparison.changes().stream()
                .sorted(Comparator.comparing(Change::verdict))
                .toList();
    }

    /** Without those that stayed within the threshold. */
    List<Change> notable() {
        return changes().stream()
                .filter(change -> change.verdict() != ChangeVerdict.WITHIN_THRESHOLD)
                .toList();
    }

    /** How many figures had which verdict. */
    String counts() {
        return verdicts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
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

    Table<Change> table() {
        boolean isShare = comparison.rules().normaliseBy().isPresent();
        Function<Change, String> base = change -> ChangeFigures.value(change.metric(), change.base(), isShare);
        Function<Change, String> now = change -> ChangeFigures.value(change.metric(), change.now(), isShare);
        return Table.<Change>empty()
                .words("verdict", change -> change.verdict().label())
                .words("operation", change -> names.operation(change.key()))
                .words("contestant", change -> change.key().contestant())
                .words("metric", change -> change.metric().label())
                .figures("base", base.andThen(Optional::of), "")
                .figures("new", now.andThen(Optional::of), "")
                .figures("change", ChangeFigures::change, "base is zero")
                .figures(
                        Figures.units(comparison.rules().confidence() * 100) + " % interval",
                        change -> Optional.of(ChangeFigures.noise(change)),
                        "")
                .words("noise from", change -> change.noise().label());
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
