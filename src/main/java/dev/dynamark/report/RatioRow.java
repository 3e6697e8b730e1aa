package dev.dynamark.report;

import dev.dynamark.compare.RoundFigure;
import dev.dynamark.compare.RoundRatio;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One contestant over the baseline in one operation and metric. */
record RatioRow(String operation, RoundRatio ratio) {

    /** Every ratio that the rounds of a scale allow. */
    static List<RatioRow> of(Scale scale) {
        return scale.rows().stream()
                .filter(row -> !row.isBaseline())
                .flatMap(RatioRow::of)
                .toList();
    }

    private static Stream<RatioRow> of(ContestantRow row) {
        return Arrays.stream(RoundFigure.values())
                .filter(row::isComparable)
                .map(row::ratio)
                .filter(ratio -> ratio.rounds() > 0)
                .map(ratio -> new RatioRow(row.operation(), ratio));
    }
}
