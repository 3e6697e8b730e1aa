package dev.dynamark.compare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BlockMeansTest {

    /** Student's own data: hours of sleep gained by ten patients (Biometrika 6, 1908), the differences of two drugs. */
    private static final double[] SLEEP = {1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4};

    @Test
    void agreesWithStudentsOwnExample() {
        ConfidenceInterval interval = BlockMeans.interval(SLEEP, 0.95);

        // t.test(extra ~ group, data = sleep, paired = TRUE) in R: 0.7001142 to 2.4598858, p = 0.002833.
        assertThat(interval.estimate()).isEqualTo(1.58, within(1e-12));
        assertThat(interval.low()).isEqualTo(0.7001142, within(1e-7));
        assertThat(interval.high()).isEqualTo(2.4598858, within(1e-7));
        assertThat(interval.pValue()).isEqualTo(0.00283289, within(1e-8));
        assertThat(interval.confidence()).isEqualTo(0.95);
    }

    @Test
    void widensWithConfidence() {
        ConfidenceInterval likely = BlockMeans.interval(SLEEP, 0.95);
        ConfidenceInterval likelier = BlockMeans.interval(SLEEP, 0.99);

        assertThat(likelier.low()).isLessThan(likely.low());
        assertThat(likelier.high()).isGreaterThan(likely.high());
        assertThat(likelier.pValue()).isEqualTo(likely.pValue());
    }

    @Test
    void isSureOfBlocksThatAreAllEqual() {
        assertThat(BlockMeans.interval(new double[] {2, 2, 2}, 0.95))
                .isEqualTo(new ConfidenceInterval(2, 2, 2, 0.95, 0));
        assertThat(BlockMeans.interval(new double[] {0, 0, 0}, 0.95))
                .isEqualTo(new ConfidenceInterval(0, 0, 0, 0.95, 1));
    }

    @Test
    void needsTwoBlocks() {
        assertThatThrownBy(() -> BlockMeans.interval(new double[] {1}, 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected at least 2 blocks, found 1");
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> BlockMeans.interval(new double[] {1, Double.NaN}, 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected an interval, found NaN to NaN");
    }
}
