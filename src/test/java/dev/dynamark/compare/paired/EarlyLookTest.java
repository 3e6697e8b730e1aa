package dev.dynamark.compare.paired;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.compare.SyntheticRun;
import dev.dynamark.measure.Rounds;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EarlyLookTest {

    private static final long SEED = 3;
    private static final List<String> BOTH = List.of("base", "other");

    private final EarlyLook look = new EarlyLook(Criteria.ORDINARY.withConfidence(EarlyLook.CONFIDENCE));

    /** Bonferroni: the chances of all looks add up to no more than that of the one that is taken otherwise. */
    @Test
    void isAllowedNoOftenerThanItsConfidenceBears() {
        double chance = EarlyLook.MOST * (1 - EarlyLook.CONFIDENCE);

        assertThat(chance).isLessThanOrEqualTo(1 - Criteria.ORDINARY.confidence() + 1e-9);
    }

    @Test
    void isDecidedByADifference() {
        assertThat(look.isDecided(rounds(150, 0.05, 1.2), "base", BOTH)).isTrue();
    }

    @Test
    void isDecidedByEquivalence() {
        assertThat(look.isDecided(rounds(150, 0.01, 1), "base", BOTH)).isTrue();
    }

    @Test
    void isOpenInNoise() {
        assertThat(look.isDecided(rounds(150, 0.5, 1), "base", BOTH)).isFalse();
    }

    @Test
    void isOpenWhileThereAreFewRounds() {
        assertThat(look.isDecided(rounds(99, 0.05, 3), "base", BOTH)).isFalse();
        assertThat(look.isDecided(rounds(100, 0.05, 3), "base", BOTH)).isTrue();
    }

    @Test
    void isOpenWhileOneOperationIs() {
        List<Rounds> rounds = new SyntheticRun(150, 5, "base", "other")
                .operation("clear", source(0.05, 1.2))
                .operation("noisy", source(0.5, 1))
                .result()
                .rounds();

        assertThat(look.isDecided(rounds, "base", BOTH)).isFalse();
        assertThat(look.isDecided(rounds.subList(0, 1), "base", BOTH)).isTrue();
    }

    @Test
    void isOpenWhileOneContestantIs() {
        SyntheticRun.Source noise = source(0.5, 1);
        List<Rounds> rounds = new SyntheticRun(150, 5, "base", "noisy", "clear")
                .operation(
                        "get", (contestant, round, i) -> (contestant == 2 ? 2 : 1) * noise.nanos(contestant, round, i))
                .result()
                .rounds();

        assertThat(look.isDecided(rounds, "base", List.of("base", "noisy", "clear")))
                .isFalse();
        assertThat(look.isDecided(rounds, "base", List.of("base", "clear"))).isTrue();
    }

    @Test
    void isNeverDecidedWithoutAPair() {
        List<Rounds> rounds = rounds(150, 0.05, 1.2);

        assertThat(look.isDecided(List.of(), "base", BOTH)).isFalse();
        assertThat(look.isDecided(rounds, "base", List.of("base"))).isFalse();
        assertThat(look.isDecided(rounds, "base", List.of())).isFalse();
        assertThat(look.isDecided(rounds, "base", List.of("absent"))).isFalse();
    }

    private static List<Rounds> rounds(int rounds, double noise, double ratio) {
        return new SyntheticRun(rounds, 5, "base", "other")
                .operation("get", source(noise, ratio))
                .result()
                .rounds();
    }

    private static SyntheticRun.Source source(double noise, double ratio) {
        SplittableRandom random = new SplittableRandom(SEED);
        return (contestant, round, i) -> 1e5 * (contestant == 0 ? 1 : ratio) * Math.exp(noise * random.nextGaussian());
    }
}
