package dev.dynamark.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dynamark.measure.Rounds;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundRatioTest {

    @Test
    void dividesWithinEachRound() {
        RoundRatio ratio = compare(RoundFigure.SERVICE_TIME, rounds(row(100, 200), row(1_000, 8_000), row(10, 40)));

        assertThat(ratio.geometricMean().orElseThrow().ratio()).isEqualTo(4, within(1e-12));
        assertThat(ratio.median().orElseThrow().ratio()).isEqualTo(4, within(1e-12));
        assertThat(ratio.rounds()).isEqualTo(3);
        assertThat(ratio.leftOut()).isZero();
    }

    @Test
    void bringsTheErrorOfTheLogBack() {
        // Log ratios ln 2, ln 4, ln 8: standard deviation ln 2, so the error of their mean is ln 2 / sqrt 3.
        RoundRatio ratio = compare(RoundFigure.SERVICE_TIME, rounds(row(1, 2), row(1, 4), row(1, 8)));

        assertThat(ratio.geometricMean().orElseThrow().standardError().orElseThrow())
                .isEqualTo(4 * Math.log(2) / Math.sqrt(3), within(1e-12));
        // Ranks 1 and 3 of three: tail 1/8, normal quantile 1.1503494.
        assertThat(ratio.median().orElseThrow().standardError().orElseThrow())
                .isEqualTo(4 * Math.log(4) / (2 * 1.1503494), within(1e-6));
    }

    @Test
    void medianIgnoresASingleBadRound() {
        RoundRatio ratio = compare(
                RoundFigure.SERVICE_TIME,
                rounds(row(100, 107), row(100, 107), row(100, 90_000), row(100, 107), row(100, 107)));

        assertThat(ratio.median().orElseThrow().ratio()).isEqualTo(1.07, within(1e-12));
        assertThat(ratio.geometricMean().orElseThrow().ratio()).isGreaterThan(4);
    }

    @Test
    void knowsNoNoiseOfASingleRound() {
        RoundRatio ratio = compare(RoundFigure.SERVICE_TIME, rounds(row(100, 150)));

        assertThat(ratio.rounds()).isEqualTo(1);
        assertThat(ratio.median().orElseThrow().ratio()).isEqualTo(1.5, within(1e-12));
        assertThat(ratio.median().orElseThrow().standardError()).isEmpty();
        assertThat(ratio.geometricMean().orElseThrow().standardError()).isEmpty();
    }

    @Test
    void isEmptyWithoutRounds() {
        assertThat(compare(RoundFigure.SERVICE_TIME, rounds()))
                .isEqualTo(
                        new RoundRatio("b", "a", RoundFigure.SERVICE_TIME, Optional.empty(), Optional.empty(), 0, 0));
    }

    @Test
    void equalValuesAreOneWithoutNoise() {
        RoundRatio ratio = compare(RoundFigure.SERVICE_TIME, rounds(row(7, 7), row(9, 9), row(8, 8)));

        assertThat(ratio.geometricMean()).contains(new Estimate(1, Optional.of(0.0)));
        assertThat(ratio.median()).contains(new Estimate(1, Optional.of(0.0)));
    }

    @Test
    void leavesOutAndCountsRoundsWithoutAValue() {
        RoundRatio ratio = compare(
                RoundFigure.SERVICE_TIME,
                rounds(
                        row(100, 120),
                        new Row(Arrays.asList(100.0, null)),
                        new Row(Arrays.asList(null, 100.0)),
                        row(100, 0),
                        row(0, 100),
                        row(Double.NaN, 100),
                        row(100, Double.POSITIVE_INFINITY),
                        row(100)));

        assertThat(ratio.rounds()).isEqualTo(1);
        assertThat(ratio.leftOut()).isEqualTo(7);
        assertThat(ratio.median().orElseThrow().ratio()).isEqualTo(1.2, within(1e-12));
    }

    @Test
    void isEmptyForAContestantThatNeverRan() {
        RoundRatio ratio =
                RoundRatio.of(List.of(rounds(row(1, 2), row(1, 2))), RoundFigure.SERVICE_TIME, "unknown", "a");

        assertThat(ratio.median()).isEmpty();
        assertThat(ratio.leftOut()).isZero();
    }

    @Test
    void readsCpuAndBytesWhereTheyWereMeasured() {
        Rounds rounds = new Rounds(
                "p1",
                "get",
                Optional.empty(),
                50,
                List.of("a", "b"),
                List.of(0, 0),
                List.of(List.of(0, 1), List.of(1, 0)),
                table(row(100, 100), row(100, 100)),
                Optional.of(table(row(10, 30), row(10, 30))),
                Optional.of(table(row(1_000, 500), row(1_000, 500))));

        assertThat(compare(RoundFigure.CPU_TIME, rounds).median().orElseThrow().ratio())
                .isEqualTo(3, within(1e-12));
        assertThat(compare(RoundFigure.ALLOCATED_BYTES, rounds)
                        .median()
                        .orElseThrow()
                        .ratio())
                .isEqualTo(0.5, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(
            value = RoundFigure.class,
            names = {"CPU_TIME", "ALLOCATED_BYTES"})
    void countsEveryRoundAsLeftOutIfNothingWasMeasured(RoundFigure metric) {
        RoundRatio ratio = compare(metric, rounds(row(1, 2), row(1, 2)));

        assertThat(ratio.median()).isEmpty();
        assertThat(ratio.leftOut()).isEqualTo(2);
    }

    @Test
    void poolsProcessesWhateverTheirOrderOfColumns() {
        Rounds first = rounds(row(100, 200));
        Rounds second = rounds(List.of("b", "a"), row(800, 100));

        RoundRatio ratio = RoundRatio.of(List.of(first, second), RoundFigure.SERVICE_TIME, "b", "a");

        assertThat(ratio.geometricMean().orElseThrow().ratio()).isEqualTo(4, within(1e-12));
        assertThat(ratio.rounds()).isEqualTo(2);
    }

    private static RoundRatio compare(RoundFigure metric, Rounds rounds) {
        return RoundRatio.of(List.of(rounds), metric, "b", "a");
    }

    private static Rounds rounds(Row... meanNs) {
        return rounds(List.of("a", "b"), meanNs);
    }

    private static Rounds rounds(List<String> contestants, Row... meanNs) {
        return new Rounds(
                "p1",
                "get",
                Optional.empty(),
                50,
                contestants,
                Collections.nCopies(meanNs.length, 0),
                Collections.nCopies(meanNs.length, List.of(0, 1)),
                table(meanNs),
                Optional.empty(),
                Optional.empty());
    }

    private static List<List<Double>> table(Row... rows) {
        return Arrays.stream(rows).map(Row::values).toList();
    }

    private static Row row(double... values) {
        return new Row(Arrays.stream(values).boxed().toList());
    }

    private record Row(List<Double> values) {}
}
