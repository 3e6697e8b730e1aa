package dev.dynamark.compare.paired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.statistics.BlockMeans;
import dev.dynamark.compare.statistics.ConfidenceInterval;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.SeriesKey;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundsNeededTest {

    @Test
    void fallsWithTheSquareOfTheDistance() {
        long near = needed(300, 30, 0.05, 0.03, 1);
        long far = needed(300, 30, 0.1, 0.06, 1);

        assertThat((double) near).isEqualTo(far, within(0.05 * far));
        assertThat(near).isGreaterThan(300);
    }

    @Test
    void growsWithTheNumberOfComparisons() {
        long alone = needed(300, 30, 0.1, 0.05, 1);
        long amongMany = needed(300, 30, 0.1, 0.05, 36);

        // Student's t with 29 degrees at 0.05 / 36 over that at 0.05: (3.55 / 2.05) squared.
        assertThat((double) amongMany / alone).isEqualTo(3.0, within(0.1));
    }

    @Test
    void isNeverWhatThereIsAlready() {
        assertThat(needed(300, 30, 0.01, 0.5, 1)).isEqualTo(301);
    }

    @Test
    void isSettledByEquivalenceWhereTheRatioIsOne() {
        // Half of the interval is 0.1 and must become ln 1.02, which is 0.0198.
        assertThat((double) needed(300, 30, 0.1, 0, 36)).isEqualTo(7_650, within(20.0));
    }

    @Test
    void countsCyclesWhereTheseAreIndependent() {
        double[] three = {0.5, 0.51, 0.49};
        Ratio ratio = new Ratio("cycles", BlockMeans.interval(three, 0.95).exp(), 3, 3, false, 1, 5);

        assertThat(new RoundsNeeded(Criteria.ORDINARY, 1).of(ratio)).contains(5L);
    }

    @Test
    void knowsThatMoreCyclesHaveMoreDegreesOfFreedom() {
        double[] five =
                IntStream.range(0, 5).mapToDouble(i -> 0.1 + 0.1 * (i - 2)).toArray();
        Ratio ratio = new Ratio("cycles", BlockMeans.interval(five, 0.95).exp(), 5, 5, true, 1, 5);

        // The standard deviation is 0.158: with n cycles t(n - 1) 0.158 / sqrt(n) must become 0.1, as 12 do.
        assertThat(new RoundsNeeded(Criteria.ORDINARY, 1).of(ratio).orElseThrow())
                .isBetween(12L, 13L);
    }

    @Test
    void isThatOfAllThatAreStillOpen() {
        Criteria criteria = Criteria.ORDINARY.withConfidence(0.99);
        ConfidenceInterval interval = new ConfidenceInterval(0.05, 0.01, 0.09, 0.99, 0.002).exp();
        Unjudged open = new Unjudged(
                new SeriesKey("other", "get", Map.of()), "base", new Ratio("rounds", interval, 300, 30, true, 1, 100));

        List<Pair> pairs = new Judgement(Metric.MEAN, criteria).judge(Collections.nCopies(10, open));

        // Student's t with 29 degrees at 0.001 over that at 0.01 is 1.33: 300 (0.8 1.33) squared.
        assertThat(pairs).allSatisfy(pair -> {
            assertThat(pair.verdict()).isEqualTo("inconclusive");
            assertThat(pair.roundsNeeded().orElseThrow()).isBetween(330L, 345L);
        });
    }

    private static long needed(int rounds, int blocks, double half, double distance, int comparisons) {
        ConfidenceInterval logs = new ConfidenceInterval(distance, distance - half, distance + half, 0.95, 0.5);
        Ratio ratio = new Ratio("rounds", logs.exp(), rounds, blocks, true, 1, 100);
        return new RoundsNeeded(Criteria.ORDINARY, comparisons).of(ratio).orElseThrow();
    }
}
