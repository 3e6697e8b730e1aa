package dev.dynamark.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void knowsNoErrorOfASingleValue() {
        Sample sample = sample(7);

        assertThat(sample.mean()).isEqualTo(7);
        assertThat(sample.median()).isEqualTo(7);
        assertThat(sample.standardErrorOfMean()).isEmpty();
        assertThat(sample.standardErrorOfMedian()).isEmpty();
    }

    @Test
    void hasNoErrorIfAllValuesAreEqual() {
        Sample sample = sample(2, 2, 2, 2);

        assertThat(sample.standardErrorOfMean()).contains(0.0);
        assertThat(sample.standardErrorOfMedian()).contains(0.0);
    }

    @Test
    void refusesToBeEmpty() {
        assertThatThrownBy(SampleTest::sample)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a sample needs at least one value, found none");
    }

    @Test
    void agreesWithTheMeanOfATextbook() {
        Sample sample = sample(2, 4, 4, 4, 5, 5, 7, 9);

        assertThat(sample.mean()).isEqualTo(5);
        assertThat(sample.standardErrorOfMean().orElseThrow()).isEqualTo(Math.sqrt(32.0 / 7 / 8), within(1e-12));
    }

    @Test
    void agreesWithAPublishedErrorOfAMedian() {
        // The example of ci.median in the R package statpsych, whose author is one of the method's.
        Sample sample = sample(25, 29, 35, 36, 36, 40, 41, 43, 44, 54);

        assertThat(sample.median()).isEqualTo(38);
        assertThat(sample.standardErrorOfMedian().orElseThrow()).isEqualTo(3.261774, within(1e-6));
    }

    @Test
    void estimatesTheErrorOfAMedianOfTwo() {
        // The smallest and the largest of two lie 0.6745 standard errors from the middle.
        assertThat(sample(1, 3).standardErrorOfMedian().orElseThrow()).isEqualTo(1 / 0.6744897, within(1e-6));
    }

    @Test
    void isCalibratedOnNormalNoise() {
        // Asymptotically sqrt(pi / 2) / sqrt(n) for the median of a standard normal sample.
        Random random = new Random(42);
        double meanError = DoubleStream.generate(() -> new Sample(
                                DoubleStream.generate(random::nextGaussian).limit(200))
                        .standardErrorOfMedian()
                        .orElseThrow())
                .limit(500)
                .average()
                .orElseThrow();

        assertThat(meanError).isEqualTo(Math.sqrt(Math.PI / 2 / 200), within(0.005));
    }

    private static Sample sample(double... values) {
        return new Sample(DoubleStream.of(values));
    }
}
