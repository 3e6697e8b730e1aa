package dev.dynamark.report;

import dev.dynamark.measure.ErrorCount;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Series;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One kind of failure of one contestant in one operation, or of what was expected of it. */
record ErrorRow(Series series, ErrorCount error) {

    private static final Comparator<ErrorRow> BY_CATEGORY_THEN_MOST = Comparator.comparing(
                    (ErrorRow row) -> row.error().category())
            .thenComparing(row -> row.error().count(), Comparator.reverseOrder());

    /** Every failure, by category, the most frequent first. */
    static List<ErrorRow> of(List<Series> series) {
        return series.stream()
                .filter(each -> each.outcome() == Outcome.ERROR)
                .flatMap(each -> each.errors().stream().map(error -> new ErrorRow(each, error)))
                .sorted(BY_CATEGORY_THEN_MOST)
                .toList();
    }

    /** What the workload provoked, in the order of the series. */
    static List<ErrorRow> expected(List<Series> series) {
        return series.stream()
                .filter(each -> each.outcome() == Outcome.EXPECTED)
                .flatMap(each -> each.errors().stream().map(provoked -> new ErrorRow(each, provoked)))
                .toList();
    }

    /** Every failure, the most frequent first. */
    static List<ErrorRow> mostFrequent(List<Series> series) {
        return of(series).stream()
                .sorted(Comparator.comparing(row -> row.error().count(), Comparator.reverseOrder()))
                .toList();
    }

    static Table<ErrorRow> table() {
        return whose(Table.<ErrorRow>empty()
                        .words("category", row -> row.error().category().label()))
                .words("type", row -> row.error().type())
                .words("message", row -> row.error().message());
    }

    static Table<ErrorRow> expectedTable() {
        return whose(Table.empty())
                .words("what the workload provoked", row -> row.error().type());
    }

    private static Table<ErrorRow> whose(Table<ErrorRow> table) {
        return table.words("contestant", row -> row.series().contestant())
                .words("operation", row -> row.series().operation())
                .wordsIfAny(
                        "dataset",
                        row -> Optional.ofNullable(row.series().key().tags().get("dataset")),
                        "untagged")
                .figures("count", row -> Optional.of(Figures.count(row.error().count())), "");
    }
}
