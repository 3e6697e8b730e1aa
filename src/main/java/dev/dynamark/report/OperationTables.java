package dev.dynamark.report;

import dev.dynamark.measure.Pair;
import dev.dynamark.measure.Series;
import java.util.List;

/**
 * One operation at one scale, as a table and as what the table was made of. Immutable.
 *
 * @param title the operation and what else tells it apart, such as {@code query, page 10}
 * @param comparison the contestants side by side
 * @param ratios one per contestant and metric; no rows if nothing was compared
 * @param series of all contestants and outcomes, contestants in the order of the run
 * @param pairs the contestants beside the baseline
 */
public record OperationTables(String title, Grid comparison, Grid ratios, List<Series> series, List<Pair> pairs) {

    /** Copies the lists. */
    public OperationTables {
        series = List.copyOf(series);
        pairs = List.copyOf(pairs);
    }

    static OperationTables of(OperationRows operation, Pairing pairing) {
        List<Pair> pairs =
                operation.rows().stream().flatMap(row -> row.pairs().stream()).toList();
        return new OperationTables(
                operation.title(),
                Tables.comparison().grid(operation.rows()),
                Tables.ratios(pairing.unit() + "s")
                        .grid(pairs.stream()
                                .map(pair -> new RatioRow(operation.title(), pair))
                                .toList()),
                operation.rows().stream().flatMap(row -> row.series().stream()).toList(),
                pairs);
    }
}
