package dev.dynamark.compare.validity;

import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Validity.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Contestants sent as many requests and consumed as much capacity: a smaller item, a page left out or a different
 * consistency shows in one of them. Who does not tell a figure is not compared in it.
 */
final class SameWork implements Rule {

    private static final double LIMIT_PERCENT = 2;

    /** Contestants in JVMs of their own meet other keys, and items differ in size. */
    private static final double LIMIT_PERCENT_OF_OTHER_KEYS = 10;

    private record Figure(String label, Function<Series, Optional<Double>> of) {}

    private static final List<Figure> FIGURES = List.of(
            new Figure("requests", Series::attemptsPerOp),
            new Figure("read units", Series::readUnitsPerOp),
            new Figure("write units", Series::writeUnitsPerOp));

    private record Difference(double percent, String message) {}

    private record Operation(String name, Map<String, String> tags) {}

    @Override
    public Optional<Check> check(Result result) {
        Map<Operation, List<Series>> byOperation = result.series().stream()
                .filter(each -> each.outcome() == Outcome.OK)
                .collect(Collectors.groupingBy(
                        each -> new Operation(each.operation(), each.key().tags())));
        List<Difference> differences = new ArrayList<>();
        byOperation.values().forEach(series -> {
            for (Figure figure : FIGURES) {
                difference(series, figure).ifPresent(differences::add);
            }
        });
        return differences.stream()
                .max(Comparator.comparingDouble(Difference::percent))
                .map(largest -> check(
                        largest, result.run().mode() == Mode.ISOLATED ? LIMIT_PERCENT_OF_OTHER_KEYS : LIMIT_PERCENT));
    }

    private static Check check(Difference largest, double limit) {
        boolean passed = largest.percent() <= limit;
        return new Check(
                "same work",
                Optional.empty(),
                largest.percent(),
                limit,
                "%",
                passed,
                passed ? "contestants sent the same requests and consumed the same capacity" : largest.message());
    }

    private static Optional<Difference> difference(List<Series> contestants, Figure figure) {
        List<Series> telling = contestants.stream()
                .filter(each -> figure.of().apply(each).isPresent())
                .sorted(Comparator.comparingDouble(
                        each -> figure.of().apply(each).orElseThrow()))
                .toList();
        if (telling.size() < 2) {
            return Optional.empty();
        }
        Series least = telling.get(0);
        Series most = telling.get(telling.size() - 1);
        double low = figure.of().apply(least).orElseThrow();
        double high = figure.of().apply(most).orElseThrow();
        double percent = high == low ? 0 : 100 * (high - low) / Math.max(low, 1e-9);
        return Optional.of(new Difference(
                percent,
                String.format(
                        Locale.ROOT,
                        "%s: %.3f %s per operation, %s: %.3f; they do not do the same work",
                        Names.of(most.key()),
                        high,
                        figure.label(),
                        Names.of(least.key()),
                        low)));
    }
}
