package dev.dynamark.compare.paired;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.SyntheticRun;
import dev.dynamark.measure.Pair;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ManyPairsTest {

    private static final long SEED = 8;
    private static final List<String> BOTH = List.of("base", "other");

    @Test
    void findsPercentilesFarFromOneAmongMany() {
        List<Pair> pairs = pairs(36, 3, 0.05, Metric.P50, Metric.P99);

        assertThat(pairs).as("seed %d", SEED).hasSize(72).allMatch(pair -> pair.verdict()
                .equals("slower"));
    }

    @Test
    void findsNoPercentileNearOneAmongMany() {
        assertThat(pairs(36, 1, 0.3, Metric.P50, Metric.P99))
                .as("seed %d", SEED)
                .hasSize(72)
                .noneMatch(pair -> pair.verdict().matches("faster|slower"));
    }

    @Test
    void needsMoreRoundsThanThereAreWhereOnlyTheirNumberForbidsAVerdict() {
        List<Pair> open = pairs(36, 1.03, 0.3, Metric.MEAN, Metric.P50).stream()
                .filter(pair -> pair.verdict().equals("inconclusive"))
                .toList();

        assertThat(open)
                .as("seed %d: open for the correction alone", SEED)
                .anyMatch(pair -> pair.low() > 1)
                .allMatch(pair -> pair.roundsNeeded().orElseThrow() > pair.rounds());
    }

    /** Blocks of ten rounds differ by up to three times, for both alike, which drawing blocks for each by itself would not see. */
    @Test
    void comparesPercentilesOfTheSameMoments() {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] levels = random.doubles(30, 1, 3).toArray();
        SyntheticRun run = new SyntheticRun(300, 10, "base", "other")
                .operation(
                        "get",
                        (contestant, round, i) -> 1e5
                                * (contestant == 0 ? 1 : 1.1)
                                * levels[round / 10]
                                * Math.exp(0.3 * random.nextGaussian()));
        Pair pair = new PairedComparison(run.result(), Criteria.ORDINARY)
                .pairs("base", BOTH, List.of(Metric.P50))
                .get(0);

        assertThat(pair.blocks()).isEqualTo(30);
        assertThat(pair.verdict()).as("seed %d", SEED).isEqualTo("slower");
        assertThat(pair.high() / pair.low()).as("seed %d", SEED).isLessThan(1.1);
    }

    private static List<Pair> pairs(int operations, double ratio, double noise, Metric... metrics) {
        SplittableRandom random = new SplittableRandom(SEED);
        SyntheticRun run = new SyntheticRun(300, 10, "base", "other");
        for (int operation = 0; operation < operations; operation++) {
            run.operation(
                    "op" + operation,
                    (contestant, round, i) ->
                            1e5 * (contestant == 0 ? 1 : ratio) * Math.exp(noise * random.nextGaussian()));
        }
        return new PairedComparison(run.result(), Criteria.ORDINARY.withConfidence(0.99))
                .pairs("base", BOTH, List.of(metrics));
    }
}
