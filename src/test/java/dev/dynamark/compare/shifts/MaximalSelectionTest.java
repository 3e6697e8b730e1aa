package dev.dynamark.compare.shifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaximalSelectionTest {

    /** Critical values of D. W. K. Andrews, Econometrica 71 (2003) 395-397, with 15 % kept free at both ends. */
    @ParameterizedTest
    @CsvSource({"7.12, 0.10", "8.68, 0.05", "12.16, 0.01"})
    void agreesWithPublishedCriticalValues(double chiSquare, double pValue) {
        double uncorrected = 2 * NormalDistribution.of(0, 1).survivalProbability(Math.sqrt(chiSquare));

        assertThat(MaximalSelection.corrected(uncorrected, 100, 15)).isCloseTo(pValue, within(0.15 * pValue));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "0.2, 1", "0, 0"})
    void keepsWhatIsCertain(double uncorrected, double corrected) {
        assertThat(MaximalSelection.corrected(uncorrected, 100, 4)).isEqualTo(corrected);
    }

    @Test
    void correctsNothingWithoutAChoice() {
        assertThat(MaximalSelection.corrected(0.03, 8, 4)).isEqualTo(0.03);
    }

    @Test
    void isNeverBelowTheUncorrected() {
        for (double p = 1; p > 1e-300; p /= 1.7) {
            assertThat(MaximalSelection.corrected(p, 60, 4)).isBetween(p, 1.0);
        }
    }
}
