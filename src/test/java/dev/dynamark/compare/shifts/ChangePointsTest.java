package dev.dynamark.compare.shifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangePointsTest {

    private final ChangePoints changePoints = new ChangePoints(ChangePoints.USUAL_CHANCE);

    @Test
    void findsASharpShiftExactly() {
        List<ChangePoint> points = changePoints.of(levels(1, 25, 100, 25, 120));

        assertThat(points).hasSize(1);
        assertThat(points.get(0).index()).isEqualTo(25);
        assertThat(points.get(0).before()).isCloseTo(100, within(1.0));
        assertThat(points.get(0).after()).isCloseTo(120, within(1.0));
        assertThat(points.get(0).pValue()).isLessThan(1e-9);
    }

    @Test
    void findsSeveralShiftsEachAgainstItsNeighbours() {
        List<ChangePoint> points = changePoints.of(levels(2, 20, 100, 15, 110, 30, 95));

        assertThat(points).extracting(ChangePoint::index).containsExactly(20, 35);
        assertThat(points.get(0).after()).isEqualTo(points.get(1).before());
    }

    @Test
    void findsAShiftThatWentBack() {
        assertThat(changePoints.of(levels(3, 40, 100, 12, 110, 40, 100)))
                .extracting(ChangePoint::index)
                .containsExactly(40, 52);
    }

    @Test
    void findsTheShiftOfAFigureThatDoesNotScatter() {
        List<ChangePoint> points = changePoints.of(0.5, 0.5, 0.5, 0.5, 0.5, 1, 1, 1, 1);

        assertThat(points).containsExactly(new ChangePoint(5, 0.5, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 60})
    void showsNothingInEqualValues(int n) {
        double[] values = new double[n];
        Arrays.fill(values, 1e-9);

        assertThat(changePoints.of(values)).isEmpty();
    }

    @Test
    void takesNoSingleValueForALevel() {
        double[] values = levels(4, 40, 100);
        values[20] = 200;
        values[39] = 150;

        assertThat(changePoints.of(values)).isEmpty();
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> changePoints.of(1, 2, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected finite values, found [1.0, 2.0, NaN]");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, Double.NaN})
    void refusesWhatIsNoChance(double chance) {
        assertThatThrownBy(() -> new ChangePoints(chance))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a p-value above 0 and below 1, found " + chance);
    }

    /** Pairs of a number of values and their level, with noise of 1. */
    private static double[] levels(long seed, double... numbersAndLevels) {
        Random random = new Random(seed);
        DoubleStream values = DoubleStream.empty();
        for (int i = 0; i < numbersAndLevels.length; i += 2) {
            double level = numbersAndLevels[i + 1];
            values = DoubleStream.concat(
                    values,
                    DoubleStream.generate(() -> level + random.nextGaussian()).limit((long) numbersAndLevels[i]));
        }
        return values.toArray();
    }
}
