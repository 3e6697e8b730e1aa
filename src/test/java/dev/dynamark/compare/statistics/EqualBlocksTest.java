package dev.dynamark.compare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualBlocksTest {

    @ParameterizedTest
    @CsvSource({
        // values, autocorrelation time, blocks
        "600, 1, 30",
        "600, 5, 30",
        "600, 6, 25",
        "600, 7.5, 20",
        "600, 100, 20",
        "150, 1, 30",
        "149, 1, 29",
        "100, 1, 20",
        "99, 1, 19",
        "7, 1, 1",
        "1, 1, 1",
        "0, 1, 1"
    })
    void makesAsManyAsTheSeriesCarries(int values, double time, int blocks) {
        assertThat(EqualBlocks.of(values, time).count()).isEqualTo(blocks);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 1, true, 100",
        "99, 1, false, 100",
        "600, 1, true, 100",
        "600, 7.5, true, 600",
        "599, 7.5, false, 600",
        "600, 7.6, false, 620",
        "620, 7.6, true, 620"
    })
    void areIndependentFromFourAutocorrelationTimes(int values, double time, boolean independent, int needed) {
        EqualBlocks blocks = EqualBlocks.of(values, time);

        assertThat(blocks.areIndependent()).isEqualTo(independent);
        assertThat(blocks.valuesNeeded()).isEqualTo(needed);
    }

    @Test
    void differInLengthByOneAtMost() {
        EqualBlocks blocks = EqualBlocks.of(619, 1);
        int[] lengths = IntStream.range(0, blocks.count())
                .map(block -> blocks.start(block + 1) - blocks.start(block))
                .toArray();

        assertThat(lengths).containsOnly(20, 21);
        assertThat(IntStream.of(lengths).sum()).isEqualTo(619);
        assertThat(blocks.start(0)).isZero();
        assertThat(blocks.length()).isEqualTo(20);
    }

    @Test
    void takesTheMeanOfEach() {
        double[] series = IntStream.range(0, 100).mapToDouble(i -> i).toArray();
        double[] means = EqualBlocks.of(100, 1).means(series);

        assertThat(means).hasSize(20).startsWith(2, 7, 12).endsWith(97);
    }

    @Test
    void refusesASeriesOfAnotherLength() {
        assertThatThrownBy(() -> EqualBlocks.of(100, 1).means(new double[99]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a series of 100, found 99");
    }
}
