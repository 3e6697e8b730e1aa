package dev.dynamark.compare.budget;

import dev.dynamark.compare.Measured;
import dev.dynamark.compare.Metric;
import dev.dynamark.compare.blocks.RunBlocks;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.SeriesKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds what the budgets of one result are judged by. */
final class Figures {

    private final Map<SeriesKey, Measured> measured;
    private final RunBlocks blocks;
    private final Noise noise;
    private final PairSource pairs;

    Figures(Map<SeriesKey, Measured> measured, RunBlocks blocks, Noise noise, PairSource pairs) {
        this.measured = measured;
        this.blocks = blocks;
        this.noise = noise;
        this.pairs = pairs;
    }

    /** All tags that anybody ran the operation with. */
    List<Map<String, String>> tagsOf(String operation) {
        return measured.keySet().stream()
                .filter(key -> key.operation().equals(operation))
                .map(SeriesKey::tags)
                .distinct()
                .toList();
    }

    Figure of(Budget budget, Map<String, String> tags) {
        Figure own = value(budget.metric(), new SeriesKey(budget.contestant(), budget.operation(), tags));
        if (own.value().isEmpty()) {
            return own;
        }
        if (budget.baseline().isPresent()) {
            return ratio(budget, tags, own, budget.baseline().get());
        }
        Measured all = measured.get(new SeriesKey(budget.contestant(), budget.operation(), tags));
        return all.succeeded()
                .map(series -> noise.of(own.value().orElseThrow(), budget.metric(), blocks.of(series)))
                .orElse(own);
    }

    private Figure ratio(Budget budget, Map<String, String> tags, Figure own, String baseline) {
        Metric metric = budget.metric();
        Figure other = value(metric, new SeriesKey(baseline, budget.operation(), tags));
        if (other.value().isEmpty()) {
            return other;
        }
        Optional<Pair> pair =
                pairs.pair(new SeriesKey(budget.contestant(), budget.operation(), tags), baseline, metric);
        Optional<String> doubt = pair.flatMap(noise::doubt);
        double below = other.value().orElseThrow();
        if (Ratios.isPlain(metric) && below > 0 && (pair.isEmpty() || doubt.isPresent())) {
            return Figure.exactly(own.value().orElseThrow() / below);
        }
        if (pair.isPresent()) {
            Figure figure = Figure.between(
                    pair.get().ratio(), pair.get().low(), pair.get().high());
            return doubt.map(figure::doubted).orElse(figure);
        }
        return Figure.missing(budget.contestant() + " and " + baseline + " were not compared in " + metric.label());
    }

    /** Without interval. */
    private Figure value(Metric metric, SeriesKey key) {
        Measured all = measured.get(key);
        if (all == null || all.operations() == 0) {
            return Figure.missing(key.contestant() + " did not run " + key.operation());
        }
        return metric.value(all).map(Figure::exactly).orElseGet(() -> Figure.missing(whyNot(metric, all)));
    }

    private static String whyNot(Metric metric, Measured all) {
        String who = all.key().contestant();
        long succeeded = all.succeeded().map(Series::count).orElse(0L);
        if (succeeded == 0) {
            return "no " + all.key().operation() + " of " + who + " succeeded";
        }
        if (succeeded < metric.fewestOperations()) {
            return String.format(
                    Locale.ROOT,
                    "not enough samples: %,d operations of %s, %s needs %,d",
                    succeeded,
                    who,
                    metric.label(),
                    metric.fewestOperations());
        }
        return metric.label() + " of " + who + " was not measured";
    }
}
