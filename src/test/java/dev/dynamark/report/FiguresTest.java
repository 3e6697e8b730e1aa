package dev.dynamark.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.measure.Pair;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.0004, 0.000",
        "0.0123, 0.012",
        "0.1234, 0.123",
        "1, 1.00",
        "1.2345, 1.23",
        "9.996, 10.0",
        "14, 14.0",
        "99.96, 100",
        "193.4, 193",
        "1371, '1,371'",
        "1234567.8, '1,234,568'",
        "NaN, –",
        "Infinity, –"
    })
    void keepsThreeDigits(double value, String expected) {
        assertThat(Figures.number(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "1, 1", "0.0625, 0.063", "10, 10", "100, 100", "1000, '1,000'", "0, 0"})
    void leavesOutZerosOfUnits(double value, String expected) {
        assertThat(Figures.units(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10, 10, 100", "99999, 100000, 99.99", "999999999, 1000000000, 99.99", "0, 7, 0.00", "2, 3, 66.66"})
    void neverRoundsSuccessUp(long part, long whole, String expected) {
        assertThat(Figures.percent(part, whole)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0734, 1.0611, 1.0857, 1.07, 1.06 to 1.09",
        "1.0734, 1.0694, 1.0774, 1.073, 1.069 to 1.077",
        "1.07342, 1.0733, 1.07354, 1.0734, 1.0733 to 1.0735",
        "12.5, 10.25, 14.75, 12.50, 10.25 to 14.75",
        "1, 1, 1, 1.00, 1.00 to 1.00"
    })
    void tellsARatioToTheDigitOfItsInterval(double ratio, double low, double high, String shown, String interval) {
        Pair pair = SampleResult.pair(Map.of(), "mean", ratio, low, high);

        assertThat(Figures.ratio(pair)).isEqualTo(shown);
        assertThat(Figures.interval(pair)).isEqualTo(interval);
    }

    @Test
    void doesNotPretendToKnowSmallProbabilities() {
        assertThat(Figures.probability(0.0312)).isEqualTo("0.031");
        assertThat(Figures.probability(1e-9)).isEqualTo("< 0.001");
    }

    @Test
    void convertsUnits() {
        assertThat(Figures.micros(1_371_000)).isEqualTo("1,371");
        assertThat(Figures.kilobytes(62_345)).isEqualTo("62.3");
        assertThat(Figures.count(100_000)).isEqualTo("100,000");
    }
}
