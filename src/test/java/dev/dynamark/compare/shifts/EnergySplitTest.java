package dev.dynamark.compare.shifts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnergySplitTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isTheLargestStatisticByDefinition(long seed) {
        Random random = new Random(seed);
        double[] values = random.doubles(10 + random.nextInt(40)).toArray();
        int best = IntStream.rangeClosed(3, values.length - 3)
                .boxed()
                .reduce((one, other) -> statistic(values, other) > statistic(values, one) ? other : one)
                .orElseThrow();

        assertThat(EnergySplit.of(values, 3)).as("seed %d", seed).hasValue(best);
    }

    @Test
    void isNoneOfTooFewValues() {
        assertThat(EnergySplit.of(new double[7], 4)).isEmpty();
        assertThat(EnergySplit.of(new double[8], 4)).hasValue(4);
    }

    private static double statistic(double[] values, int cut) {
        double across = mean(values, 0, cut, cut, values.length);
        double left = mean(values, 0, cut, 0, cut) * cut / (cut - 1);
        int after = values.length - cut;
        double right = mean(values, cut, values.length, cut, values.length) * after / (after - 1);
        return (2 * across - left - right) * cut * after / values.length;
    }

    private static double mean(double[] values, int from, int to, int otherFrom, int otherTo) {
        return IntStream.range(from, to)
                .mapToDouble(i -> IntStream.range(otherFrom, otherTo)
                        .mapToDouble(j -> Math.abs(values[i] - values[j]))
                        .average()
                        .orElseThrow())
                .average()
                .orElseThrow();
    }
}
