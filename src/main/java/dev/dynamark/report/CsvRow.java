package dev.dynamark.report;

import dev.dynamark.compare.Metric;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Series;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of {@code results.csv} before it is text.
 *
 * @param result what the series belongs to
 * @param mean what is said of the mean beside the baseline's, where operations succeeded
 */
record CsvRow(Result result, Series series, Optional<Pair> mean) {

    static List<CsvRow> of(Result result) {
        return result.series().stream()
                .map(series -> new CsvRow(
                        result,
                        series,
                        result.pairs().stream()
                                .filter(pair -> isOfMean(pair, series))
                                .findFirst()))
                .toList();
    }

    private static boolean isOfMean(Pair pair, Series series) {
        return series.outcome() == Outcome.OK
                && pair.metric().equals(Metric.MEAN.label())
                && pair.contestant().equals(series.contestant())
                && pair.operation().equals(series.operation())
                && pair.tags().orElse(Map.of()).equals(series.key().tags());
    }
}
