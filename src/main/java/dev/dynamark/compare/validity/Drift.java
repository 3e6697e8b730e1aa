package dev.dynamark.compare.validity;

import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Validity.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.statistics.inference.MannWhitneyUTest;

/**
 * Nobody became faster or slower while it was measured, or the warm-up was too short: the median of the last quarter of
 * the rounds beside that of the first. What the rank test takes for chance is none.
 */
final class Drift implements Rule {

    private static final double LIMIT_PERCENT = 10;
    private static final double CHANCE = 0.001;

    /** Of fewer, no two quarters can differ that surely. */
    private static final int FEWEST_ROUNDS = 28;

    private record Change(String series, double percent, double pValue) {

        boolean isDrift() {
            return Math.abs(percent) > LIMIT_PERCENT && pValue < CHANCE;
        }
    }

    @Override
    public Optional<Check> check(Result result) {
        List<Change> changes = new ArrayList<>();
        for (Rounds rounds : result.rounds()) {
            for (int contestant = 0; contestant < rounds.contestants().size(); contestant++) {
                change(rounds, contestant).ifPresent(changes::add);
            }
        }
        return changes.stream()
                .max(Comparator.comparing(Change::isDrift).thenComparingDouble(change -> Math.abs(change.percent())))
                .map(Drift::check);
    }

    private static Check check(Change largest) {
        return new Check(
                "no drift",
                Optional.of(largest.series()),
                Math.abs(largest.percent()),
                LIMIT_PERCENT,
                "%",
                !largest.isDrift(),
                String.format(
                        Locale.ROOT,
                        "the median of %s changed by %+.1f %% from the first to the last quarter of its rounds%s",
                        largest.series(),
                        largest.percent(),
                        explanation(largest)));
    }

    private static String explanation(Change change) {
        if (change.isDrift()) {
            return "; compiling was not over, or the server changed: set a longer bench.warmUp";
        }
        return Math.abs(change.percent()) > LIMIT_PERCENT ? ", which its noise explains" : "";
    }

    private static Optional<Change> change(Rounds rounds, int contestant) {
        double[] means = rounds.meanNs().stream()
                .map(row -> row.get(contestant))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
        if (means.length < FEWEST_ROUNDS) {
            return Optional.empty();
        }
        int quarter = means.length / 4;
        double[] first = Arrays.copyOf(means, quarter);
        double[] last = Arrays.copyOfRange(means, means.length - quarter, means.length);
        return Optional.of(new Change(
                rounds.contestants().get(contestant) + " " + rounds.operation(),
                100 * (median(last) / median(first) - 1),
                MannWhitneyUTest.withDefaults().test(first, last).getPValue()));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
