package dev.dynamark.report;

import static java.util.stream.Collectors.joining;

import dev.dynamark.measure.CalculatedCapacity;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Series;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Capacity by DynamoDB's rules beside what answers told. Stateless. */
final class CapacityTable {

    private CapacityTable() {}

    /** Empty if nothing was calculated. */
    static Optional<Grid> grid(Scale scale) {
        boolean calculated = scale.rows().stream()
                .flatMap(row -> row.series().stream())
                .anyMatch(series -> series.calculatedCapacity().isPresent());
        return calculated ? Optional.of(Tables.capacity().grid(scale.rows())) : Optional.empty();
    }

    /** What the table is about, and by which prices. */
    static String title(Scale scale) {
        String prices = scale.rows().stream()
                .flatMap(row -> row.series().stream())
                .flatMap(series -> series.priceTable().stream())
                .distinct()
                .collect(joining("; "));
        return prices.isEmpty() ? "Capacity" : "Capacity and cost, prices of " + prices;
    }

    /** What answers told otherwise than DynamoDB's rules have it and this backend is known to; empty if nothing. */
    static Optional<String> differences(Result result) {
        List<Series> different = result.series().stream()
                .filter(series -> series.calculatedCapacity()
                        .filter(capacity -> capacity.different() > 0)
                        .isPresent())
                .toList();
        if (different.isEmpty()) {
            return Optional.empty();
        }
        long requests = sum(different, CalculatedCapacity::different);
        Series first = different.get(0);
        return Optional.of("Capacity: " + Figures.count(requests) + " of "
                + Figures.count(sum(different, CalculatedCapacity::requests))
                + " requests told other units than DynamoDB's rules give, such as " + first.contestant() + " "
                + first.operation() + ", "
                + first.calculatedCapacity().orElseThrow().example().orElse("without an example") + ".");
    }

    private static long sum(List<Series> all, ToLongFunction<CalculatedCapacity> number) {
        return all.stream()
                .flatMap(series -> series.calculatedCapacity().stream())
                .mapToLong(number)
                .sum();
    }
}
