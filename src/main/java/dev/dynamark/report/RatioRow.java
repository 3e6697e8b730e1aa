package dev.dynamark.report;

import dev.dynamark.measure.Pair;
import java.util.List;

/**
 * One contestant over the baseline in one operation and metric.
 *
 * @param operation the operation and what else tells it apart
 */
record RatioRow(String operation, Pair pair) {

    /** Every ratio of a scale. */
    static List<RatioRow> of(Scale scale) {
        return scale.rows().stream()
                .flatMap(row -> row.pairs().stream().map(pair -> new RatioRow(row.operation(), pair)))
                .toList();
    }
}
