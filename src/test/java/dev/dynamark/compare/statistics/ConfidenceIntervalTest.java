package dev.dynamark.compare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceIntervalTest {

    @Test
    void bringsLogarithmsBack() {
        ConfidenceInterval ratio = new ConfidenceInterval(0, -Math.log(2), Math.log(2), 0.95, 0.7).exp();

        assertThat(ratio.estimate()).isEqualTo(1);
        assertThat(ratio.low()).isEqualTo(0.5, within(1e-12));
        assertThat(ratio.high()).isEqualTo(2, within(1e-12));
        assertThat(ratio.pValue()).isEqualTo(0.7);
        assertThat(ratio.confidence()).isEqualTo(0.95);
    }

    @Test
    void itsEndsBelongToIt() {
        ConfidenceInterval interval = new ConfidenceInterval(1, 0.98, 1.02, 0.95, 1);

        assertThat(interval.contains(0.98)).isTrue();
        assertThat(interval.contains(1.02)).isTrue();
        assertThat(interval.contains(1.0201)).isFalse();
        assertThat(interval.contains(0.9799)).isFalse();
        assertThat(interval.liesWithin(0.98, 1.02)).isTrue();
        assertThat(interval.liesWithin(0.981, 1.02)).isFalse();
        assertThat(interval.liesWithin(0.98, 1.019)).isFalse();
    }

    @Test
    void refusesEndsInTheWrongOrder() {
        assertThatThrownBy(() -> new ConfidenceInterval(1, 2, 1, 0.95, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected an interval, found 2.0 to 1.0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
    void refusesAConfidenceThatIsNoProbability(double confidence) {
        assertThatThrownBy(() -> new ConfidenceInterval(1, 1, 1, confidence, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a confidence between 0 and 1, found " + confidence);
    }
}
