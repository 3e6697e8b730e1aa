package dev.dynamark.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.compare.Estimate;
import java.util.Optional;
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
        "1.0734, 0.0123, 1.07 ± 0.01",
        "1.0734, 0.004, 1.073 ± 0.004",
        "1.07342, 0.00012, 1.0734 ± 0.0001",
        "1.0734, 0.0000001, 1.0734 ± 0.0000",
        "12.5, 2.25, 12.50 ± 2.25",
        "1, 0, 1.00 ± 0.00"
    })
    void tellsARatioToTheDigitOfItsNoise(double ratio, double error, String expected) {
        assertThat(Figures.ratio(new Estimate(ratio, Optional.of(error)))).isEqualTo(expected);
    }

    @Test
    void tellsARatioWithoutNoise() {
        assertThat(Figures.ratio(new Estimate(1.0734, Optional.empty()))).isEqualTo("1.07");
    }

    @Test
    void convertsUnits() {
        assertThat(Figures.micros(1_371_000)).isEqualTo("1,371");
        assertThat(Figures.kilobytes(62_345)).isEqualTo("62.3");
        assertThat(Figures.count(100_000)).isEqualTo("100,000");
    }
}
