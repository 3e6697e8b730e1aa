package dev.dynamark.compare.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dynamark.compare.statistics.ConfidenceInterval;
import java.util.Arrays;
import java.util.Random;
import org.apache.commons.statistics.inference.DataDispersion;
import org.apache.commons.statistics.inference.TTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogMeanTest {

    private static final long SEED = 20_260_101;

    @Test
    void isWelchsTest() {
        double[] above = {0.31, 0.28, 0.35, 0.30};
        double[] below = {0.11, 0.32, 0.20};

        LogMean difference = LogMean.of(above).minus(LogMean.of(below));
        ConfidenceInterval interval = difference.around(Math.exp(difference.mean()), 0.95);
        TTest.Result welch =
                TTest.withDefaults().with(DataDispersion.HETEROSCEDASTIC).test(above, below);

        assertThat(interval.pValue()).isCloseTo(welch.getPValue(), within(1e-9));
        assertThat(difference.degrees()).isCloseTo(welch.getDegreesOfFreedom(), within(1e-9));
    }

    /** Welch's degrees of freedom are an estimate too: few runs of very unequal noise are covered a little less often. */
    @ParameterizedTest
    @CsvSource({"3, 3", "3, 10", "5, 5"})
    void coversTheRatioAsOftenAsItSays(int runsAbove, int runsBelow) {
        Random random = new Random(SEED);
        int covered = 0;
        int all = 4_000;
        for (int i = 0; i < all; i++) {
            double[] above = gaussian(random, runsAbove, Math.log(1.15), 0.08);
            double[] below = gaussian(random, runsBelow, 0, 0.02);
            LogMean difference = LogMean.of(above).minus(LogMean.of(below));
            if (difference.around(Math.exp(difference.mean()), 0.99).contains(1.15)) {
                covered++;
            }
        }
        assertThat(covered / (double) all).as("seed " + SEED).isBetween(0.97, 0.999);
    }

    @Test
    void isSureOfValuesWithoutNoise() {
        double[] same = {0.5, 0.5, 0.5};
        LogMean none = LogMean.of(same).minus(LogMean.of(same));

        assertThat(none.around(1, 0.99).contains(1)).isTrue();
        assertThat(none.around(1, 0.99).pValue()).isEqualTo(1);
        assertThat(none.around(1.2, 0.99).contains(1)).isFalse();
    }

    @Test
    void readsBackTheNoiseOfAnInterval() {
        LogMean read = LogMean.of(LogMean.of(new double[] {0.1, 0.2, 0.4}).around(1.2, 0.95), 3);

        assertThat(read.mean()).isCloseTo(Math.log(1.2), within(1e-12));
        assertThat(read.squaredError())
                .isCloseTo(LogMean.of(new double[] {0.1, 0.2, 0.4}).squaredError(), within(1e-12));
    }

    private static double[] gaussian(Random random, int count, double mean, double deviation) {
        double[] values = new double[count];
        Arrays.setAll(values, i -> mean + deviation * random.nextGaussian());
        return values;
    }
}
