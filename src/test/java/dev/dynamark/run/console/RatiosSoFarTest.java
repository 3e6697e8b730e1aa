package dev.dynamark.run.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.measure.RoundMeans;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatiosSoFarTest {

    private final RatiosSoFar ratios = new RatiosSoFar(List.of("aws-sdk", "enhanced", "dynamorm"));

    @Test
    void averagesRatiosWithinRounds() {
        ratios.add(List.of(round("get", 100, 200, 50), round("get", 1_000, 500, 500)));
        ratios.add(List.of(round("put", 100, 110, 100)));

        assertThat(ratios.texts(200))
                .containsExactly("get: enhanced 1.00, dynamorm 0.50; put: enhanced 1.10, dynamorm 1.00");
    }

    @Test
    void showsAsMuchAtATimeAsFits() {
        ratios.add(List.of(round("get", 100, 200, 50), round("put", 100, 110, 100)));

        assertThat(ratios.texts(38))
                .containsExactly("get: enhanced 2.00, dynamorm 0.50", "put: enhanced 1.10, dynamorm 1.00");
        assertThat(ratios.texts(20))
                .containsExactly(
                        "get: enhanced 2.00", "get: dynamorm 0.50", "put: enhanced 1.10", "put: dynamorm 1.00");
        assertThat(ratios.texts(12)).allSatisfy(text -> assertThat(text).hasSize(12));
    }

    @Test
    void leavesOutRoundsThatLackOneOfTheTwo() {
        ratios.add(List.of(
                new RoundMeans("get", Map.of(), Map.of("aws-sdk", 100.0, "dynamorm", 50.0)),
                new RoundMeans("get", Map.of(), Map.of("enhanced", 100.0))));

        assertThat(ratios.texts(80)).containsExactly("get: dynamorm 0.50");
    }

    @Test
    void saysNothingBeforeTheFirstRound() {
        assertThat(ratios.texts(80)).isEmpty();
    }

    private static RoundMeans round(String operation, double baseline, double enhanced, double dynamorm) {
        return new RoundMeans(
                operation, Map.of(), Map.of("aws-sdk", baseline, "enhanced", enhanced, "dynamorm", dynamorm));
    }
}
