package dev.dynamark.compare.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class HolmTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    @Test
    void adjustsAsTheTextbookDoes() {
        // p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") in R.
        assertThat(Holm.adjusted(new double[] {0.01, 0.04, 0.03, 0.005}))
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, EXACT);
    }

    @Test
    void neverExceedsOneNorTheOrder() {
        assertThat(Holm.adjusted(new double[] {0.9, 0.5, 0.6})).containsExactly(new double[] {1, 1, 1}, EXACT);
        assertThat(Holm.adjusted(new double[] {0.02, 0.02, 1})).containsExactly(new double[] {0.06, 0.06, 1}, EXACT);
    }

    @Test
    void leavesASingleComparisonAlone() {
        assertThat(Holm.adjusted(new double[] {0.04})).containsExactly(0.04);
        assertThat(Holm.adjusted(new double[0])).isEmpty();
    }

    @Test
    void leavesWhatItIsGivenAsItWas() {
        double[] given = {0.03, 0.01};
        Holm.adjusted(given);

        assertThat(given).containsExactly(0.03, 0.01);
    }
}
