package dev.dynamark.selfcheck;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.paired.Criteria;
import dev.dynamark.compare.paired.PairedComparison;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.selfcheck.known.KnownCosts;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What the verdicts on contestants of known cost must be. */
final class KnownCostClaims {

    private final KnownCostRuns runs;
    private final int roundsPerRun;
    private final int roundsPerSlowedRun;

    /**
     * @param roundsPerRun of a contestant beside itself
     * @param roundsPerSlowedRun of a contestant beside itself slowed
     */
    KnownCostClaims(KnownCostRuns runs, int roundsPerRun, int roundsPerSlowedRun) {
        this.runs = runs;
        this.roundsPerRun = roundsPerRun;
        this.roundsPerSlowedRun = roundsPerSlowedRun;
    }

    List<Claim> all() {
        return List.of(
                claim("A/A: a contestant does not differ from itself", this::same),
                claim("a contestant that is 5 % slower is found slower", this::slower),
                claim("calls of which 2 % are slow show in p99, not in p50", this::sometimes));
    }

    private Finding same(List<Result> results) {
        List<Pair> pairs = slices(results, KnownCosts.SAME, roundsPerRun);
        long different = count(pairs, "faster") + count(pairs, "slower");
        long allowed = Math.round(0.15 * pairs.size());
        return new Finding(
                different <= allowed,
                String.format(
                        Locale.ROOT,
                        "faster or slower in %d of %d runs, equivalent in %d; ratios %s",
                        different,
                        pairs.size(),
                        count(pairs, "equivalent"),
                        range(pairs)),
                "different in at most " + allowed);
    }

    private Finding slower(List<Result> results) {
        List<Pair> pairs = slices(results, KnownCosts.SLOWER, roundsPerSlowedRun);
        long slower = count(pairs, "slower");
        long covered = pairs.stream()
                .filter(pair -> pair.low() <= KnownCosts.FACTOR && KnownCosts.FACTOR <= pair.high())
                .count();
        long needed = Math.round(0.8 * pairs.size());
        return new Finding(
                slower >= needed && covered >= needed,
                String.format(
                        Locale.ROOT,
                        "slower in %d of %d runs, 1.05 inside the interval in %d; ratios %s",
                        slower,
                        pairs.size(),
                        covered,
                        range(pairs)),
                "at least " + needed + " each");
    }

    private Finding sometimes(List<Result> results) {
        List<Pair> p50 = whole(results, Metric.P50);
        List<Pair> p99 = whole(results, Metric.P99);
        return new Finding(
                count(p99, "slower") == p99.size() && count(p50, "slower") == 0,
                String.format(
                        Locale.ROOT,
                        "p99 slower in %d of %d JVMs (ratios %s), p50 slower in %d (ratios %s)",
                        count(p99, "slower"),
                        p99.size(),
                        range(p99),
                        count(p50, "slower"),
                        range(p50)),
                "p99 in all, p50 in none");
    }

    private List<Pair> slices(List<Result> results, String contestant, int rounds) {
        return results.stream()
                .flatMap(result -> Slices.of(result, rounds).stream())
                .map(result -> pair(result, contestant, Metric.MEAN))
                .toList();
    }

    private static List<Pair> whole(List<Result> results, Metric metric) {
        return results.stream()
                .map(result -> pair(result, KnownCosts.SOMETIMES, metric))
                .toList();
    }

    private static Pair pair(Result result, String contestant, Metric metric) {
        SeriesKey key = result.series().stream()
                .map(each -> each.key())
                .filter(each -> each.contestant().equals(contestant))
                .findFirst()
                .orElseThrow();
        return new PairedComparison(result, Criteria.ORDINARY)
                .pair(key, KnownCosts.BASELINE, metric)
                .orElseThrow();
    }

    private static long count(List<Pair> pairs, String verdict) {
        return pairs.stream().filter(pair -> pair.verdict().equals(verdict)).count();
    }

    private static String range(List<Pair> pairs) {
        return String.format(
                Locale.ROOT,
                "%.3f to %.3f",
                pairs.stream().mapToDouble(Pair::ratio).min().orElse(Double.NaN),
                pairs.stream().mapToDouble(Pair::ratio).max().orElse(Double.NaN));
    }

    private Claim claim(String name, Function<List<Result>, Finding> finding) {
        return new Claim() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Finding tried() {
                return finding.apply(runs.results());
            }
        };
    }
}
