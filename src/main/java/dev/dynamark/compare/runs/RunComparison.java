package dev.dynamark.compare.runs;

import static java.util.stream.Collectors.joining;

import dev.dynamark.compare.Metric;
import dev.dynamark.measure.SeriesKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What changed from base to new. Immutable.
 *
 * @param base the older results
 * @param now the newer results
 * @param rules by what they were compared
 * @param changes every metric of every series that both have, in the order of the series
 * @param vanished series that only base has
 * @param appeared series that only new has
 * @param uncompared what at least one side has and still could not be compared
 * @param differences in what decides how fast the same code is; tolerated, or there would be no comparison
 * @param tested differences in what is tested: the commit and the versions of libraries
 */
public record RunComparison(
        Side base,
        Side now,
        Rules rules,
        List<Change> changes,
        List<SeriesKey> vanished,
        List<SeriesKey> appeared,
        List<Uncompared> uncompared,
        List<Difference> differences,
        List<Difference> tested) {

    /** Copies the lists. */
    public RunComparison {
        changes = List.copyOf(changes);
        vanished = List.copyOf(vanished);
        appeared = List.copyOf(appeared);
        uncompared = List.copyOf(uncompared);
        differences = List.copyOf(differences);
        tested = List.copyOf(tested);
    }

    /**
     * Compares.
     *
     * @throws IncomparableException if the results of a side do not belong together, were aborted, or were measured
     *     otherwise than those of the other, and the rules do not tolerate it; or if there is nothing in common
     */
    public static RunComparison of(Side base, Side now, Rules rules) {
        base.check(rules);
        now.check(rules);
        List<Difference> differences = EnvironmentFacts.differences(base.first(), now.first(), rules);
        if (!differences.isEmpty() && !rules.tolerate(Tolerance.ANY_ENVIRONMENT)) {
            throw new IncomparableException(refusal(differences, rules));
        }
        rules.normaliseBy().ifPresent(id -> {
            checkDivisor(base, id);
            checkDivisor(now, id);
        });
        return new Comparing(base, now, rules).result(everyDifference(base, now));
    }

    /** How many metrics got worse beyond threshold and noise. */
    public long regressions() {
        return changes.stream()
                .filter(change -> change.verdict() == ChangeVerdict.REGRESSION)
                .count();
    }

    /** Whether anything regressed, or vanished without leave. */
    public boolean isWorse() {
        return regressions() > 0 || (!vanished.isEmpty() && !rules.tolerate(Tolerance.VANISHED_SERIES));
    }

    /** Series of which nothing succeeded in new, so that there are no figures to be worse. */
    public List<SeriesKey> failedThroughout() {
        return changes.stream()
                .filter(change -> change.metric() == Metric.ERROR_RATE && change.now() == 1)
                .map(Change::key)
                .toList();
    }

    /** Told even where it is tolerated. */
    private static List<Difference> everyDifference(Side base, Side now) {
        return EnvironmentFacts.differences(base.first(), now.first(), Rules.DEFAULT);
    }

    private static String refusal(List<Difference> differences, Rules rules) {
        String list = differences.stream()
                .map(each -> "\n  " + each.what() + ": base " + each.base() + ", new " + each.now())
                .collect(joining());
        return "Base and new were not measured alike:" + list
                + "\nMeasure both on one machine with the same settings; or compare nonetheless with --any-environment"
                + (rules.normaliseBy().isPresent()
                        ? ""
                        : "; or, across machines, divide by a contestant of the same run with --normalise-by CONTESTANT");
    }

    private static void checkDivisor(Side side, String id) {
        Set<String> contestants = new LinkedHashSet<>();
        side.keys().forEach(key -> contestants.add(key.contestant()));
        if (!contestants.contains(id)) {
            throw new IncomparableException("Cannot normalise by \"" + id + "\": " + side.label() + " has "
                    + (contestants.isEmpty() ? "no contestants" : String.join(", ", contestants)));
        }
    }

    /** Collects what is compared. */
    private static final class Comparing {

        private final Side base;
        private final Side now;
        private final Rules rules;
        private final List<Change> changes = new ArrayList<>();
        private final List<Uncompared> uncompared = new ArrayList<>();

        Comparing(Side base, Side now, Rules rules) {
            this.base = base;
            this.now = now;
            this.rules = rules;
        }

        RunComparison result(List<Difference> differences) {
            Set<SeriesKey> before = base.keys();
            Set<SeriesKey> after = now.keys();
            List<SeriesKey> common = before.stream().filter(after::contains).toList();
            if (common.isEmpty()) {
                throw new IncomparableException("Base and new have no series in common: base has " + before.size()
                        + ", new has " + after.size() + "; are they results of the same simulation and dataset?");
            }
            common.forEach(this::compare);
            return new RunComparison(
                    base,
                    now,
                    rules,
                    changes,
                    before.stream().filter(key -> !after.contains(key)).toList(),
                    after.stream().filter(key -> !before.contains(key)).toList(),
                    uncompared,
                    differences,
                    EnvironmentFacts.tested(base.first(), now.first()));
        }

        private void compare(SeriesKey key) {
            Optional<String> divisor = rules.normaliseBy();
            if (divisor.filter(key.contestant()::equals).isPresent()) {
                return;
            }
            Optional<SideSeries> before = base.series(key, divisor);
            Optional<SideSeries> after = now.series(key, divisor);
            if (before.isEmpty() || after.isEmpty()) {
                uncompared.add(new Uncompared(
                        key,
                        Optional.empty(),
                        divisor.orElse("") + " did not run it in " + (before.isEmpty() ? "base" : "new")));
                return;
            }
            new SeriesComparison(key, before.get(), after.get(), rules).compare(changes::add, uncompared::add);
        }
    }
}
