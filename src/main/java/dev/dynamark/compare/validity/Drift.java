package dev.dynamark.compare.validity;

import dev.dynamark.compare.Measured;
import dev.dynamark.measure.Histograms;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Validity.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.inference.MannWhitneyUTest;

/**
 * Nobody became faster or slower while it was measured, or the warm-up was too short: the median of the last quarter of
 * the rounds, or of the seconds of arrivals at a rate, beside that of the first. What the rank test takes for chance is none. Where contestants share an emulator,
 * whose own warm-up lasts for minutes and is the same for all, their ratios to the first of them are held to the limit,
 * and their times to a wider one.
 */
final class Drift implements Rule {

    private static final double LIMIT_PERCENT = 10;
    private static final double LIMIT_PERCENT_OF_EMULATOR = 50;
    private static final String EMULATOR = "emulator";
    private static final double CHANCE = 0.001;
    private static final Median MEDIAN = Median.withDefaults();

    /** Of fewer, no two quarters can differ that surely. */
    private static final int FEWEST_ROUNDS = 28;

    private record Change(String what, double percent, double pValue, double limit) {

        boolean isDrift() {
            return Math.abs(percent) > limit && pValue < CHANCE;
        }

        double share() {
            return Math.abs(percent) / limit;
        }
    }

    @Override
    public Optional<Check> check(Result result) {
        boolean emulated = result.run().tier().equals(EMULATOR);
        List<Change> changes = new ArrayList<>();
        for (Rounds rounds : result.rounds()) {
            boolean shared = emulated && rounds.contestants().size() > 1;
            double limit = shared ? LIMIT_PERCENT_OF_EMULATOR : LIMIT_PERCENT;
            for (int contestant = 0; contestant < rounds.contestants().size(); contestant++) {
                String name = rounds.contestants().get(contestant) + " " + rounds.operation();
                change(name, Means.of(rounds, contestant), limit).ifPresent(changes::add);
                if (shared && contestant > 0) {
                    change(name + " ÷ " + rounds.contestants().get(0), ratios(rounds, contestant), LIMIT_PERCENT)
                            .ifPresent(changes::add);
                }
            }
        }
        if (result.rounds().isEmpty() && LoadKind.of(result).isEven()) {
            changes.addAll(bySecond(result, emulated ? LIMIT_PERCENT_OF_EMULATOR : LIMIT_PERCENT));
        }
        return changes.stream()
                .max(Comparator.comparing(Change::isDrift).thenComparingDouble(Change::share))
                .map(Drift::check);
    }

    /** Arrivals at a rate have no rounds; their blocks are seconds. */
    private static List<Change> bySecond(Result result, double limit) {
        return Measured.of(result).values().stream()
                .flatMap(each -> each.succeeded().stream())
                .flatMap(series -> change(Names.of(series.key()), means(series), limit).stream())
                .toList();
    }

    private static double[] means(Series series) {
        return series.blocks().stream()
                .mapToDouble(block -> Histograms.decode(block.histogram()).getMean())
                .toArray();
    }

    private static Check check(Change largest) {
        return new Check(
                "no drift",
                Optional.of(largest.what()),
                Math.abs(largest.percent()),
                largest.limit(),
                "%",
                !largest.isDrift(),
                String.format(
                        Locale.ROOT,
                        "the median of %s changed by %+.1f %% from the first to the last quarter of the time%s",
                        largest.what(),
                        largest.percent(),
                        explanation(largest)));
    }

    private static String explanation(Change change) {
        if (change.isDrift()) {
            return "; compiling was not over, or the server changed: set a longer bench.warmUp";
        }
        return Math.abs(change.percent()) > change.limit() ? ", which its noise explains" : "";
    }

    private static double[] ratios(Rounds rounds, int contestant) {
        return rounds.meanNs().stream()
                .filter(row -> row.get(contestant) != null && row.get(0) != null)
                .mapToDouble(row -> row.get(contestant) / row.get(0))
                .toArray();
    }

    private static Optional<Change> change(String what, double[] values, double limit) {
        if (values.length < FEWEST_ROUNDS) {
            return Optional.empty();
        }
        int quarter = values.length / 4;
        double[] first = Arrays.copyOf(values, quarter);
        double[] last = Arrays.copyOfRange(values, values.length - quarter, values.length);
        return Optional.of(new Change(
                what,
                100 * (MEDIAN.evaluate(last) / MEDIAN.evaluate(first) - 1),
                MannWhitneyUTest.withDefaults().test(first, last).getPValue(),
                limit));
    }
}
