package dev.dynamark.compare.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.compare.SyntheticRun;
import dev.dynamark.compare.Twins;
import dev.dynamark.compare.paired.Criteria;
import dev.dynamark.measure.Pair;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RunJudgeTest {

    private static final long SEED = 11;
    private static final int OPERATIONS = 20;

    @Test
    void judgesTheOthersAsIfThereWereNoTwin() {
        List<Pair> alone = pairsOf("other", judged("base", "other"));
        List<Pair> beside = pairsOf("other", judged("base", "other", Twins.of("base")));

        assertThat(beside).as("seed %d", SEED).isEqualTo(alone);
        assertThat(alone)
                .as("some are found and some are not, so that a larger family would show")
                .extracting(Pair::verdict)
                .contains("slower", "inconclusive");
    }

    @Test
    void judgesTheTwinToo() {
        assertThat(pairsOf(Twins.of("base"), judged("base", "other", Twins.of("base"))))
                .filteredOn(pair -> pair.metric().equals("mean"))
                .hasSize(OPERATIONS)
                .allSatisfy(pair -> assertThat(pair.baseline()).isEqualTo("base"));
    }

    private static List<Pair> judged(String... contestants) {
        SyntheticRun run = new SyntheticRun(150, 2, contestants);
        for (int operation = 0; operation < OPERATIONS; operation++) {
            int number = operation;
            run.operation("op" + operation, (contestant, round, i) -> nanos(contestant, number, round, i));
        }
        return new RunJudge(Criteria.ORDINARY, List.of()).judge(run.result()).pairs();
    }

    /** The same whoever else takes part; the second is slower by 0 to 19 %. */
    private static double nanos(int contestant, int operation, int round, int i) {
        long seed = SEED + i + 10L * (round + 1_000L * (operation + 100L * contestant));
        double noise = new SplittableRandom(seed).nextGaussian();
        return 1e5 * (contestant == 1 ? 1 + operation / 100.0 : 1) * Math.exp(0.3 * noise);
    }

    private static List<Pair> pairsOf(String contestant, List<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.contestant().equals(contestant))
                .toList();
    }
}
