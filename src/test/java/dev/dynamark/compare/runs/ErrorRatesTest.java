package dev.dynamark.compare.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ErrorRatesTest {

    @Test
    void isFishersExactTest() {
        // Fisher's tea: 3 of 4 against 1 of 4.
        assertThat(ErrorRates.pValue(3, 4, 1, 4)).isCloseTo(0.4857142857, within(1e-9));
    }

    @Test
    void findsNothingWhereNothingFailedOrRan() {
        assertThat(ErrorRates.pValue(0, 1_000, 0, 2_000)).isEqualTo(1);
        assertThat(ErrorRates.pValue(0, 0, 5, 10)).isEqualTo(1);
        assertThat(ErrorRates.pValue(10, 10, 20, 20)).isEqualTo(1);
    }

    @Test
    void judgesMoreOperationsThanAnInt() {
        assertThat(ErrorRates.pValue(1_000_000, 4_000_000_000L, 1_010_000, 4_000_000_000L))
                .isLessThan(1e-6);
        assertThat(ErrorRates.pValue(1_000, 4_000_000_000L, 1_010, 4_000_000_000L))
                .isGreaterThan(0.5);
    }
}
