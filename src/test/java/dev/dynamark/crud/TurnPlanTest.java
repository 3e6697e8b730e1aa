package dev.dynamark.crud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.profile.Mix;
import dev.dynamark.profile.MixedOperation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnPlanTest {

    private static final Mix MIX = new Mix(Map.of(
            MixedOperation.CREATE, 10, MixedOperation.READ, 70, MixedOperation.UPDATE, 15, MixedOperation.DELETE, 5));

    @Test
    void hasEachOperationAsOftenAsItsWeightSays() {
        List<MixedOperation> turn = new TurnPlan(MIX, 40, 42).turn(3, 7);

        assertThat(Collections.frequency(turn, MixedOperation.CREATE)).isEqualTo(4);
        assertThat(Collections.frequency(turn, MixedOperation.READ)).isEqualTo(28);
        assertThat(Collections.frequency(turn, MixedOperation.UPDATE)).isEqualTo(6);
        assertThat(Collections.frequency(turn, MixedOperation.DELETE)).isEqualTo(2);
    }

    @Test
    void drawsWhatDoesNotDivideEvenly() {
        TurnPlan plan = new TurnPlan(MIX, 3, 42);
        List<MixedOperation> all = IntStream.range(0, 10_000)
                .boxed()
                .flatMap(round -> plan.turn(0, round).stream())
                .toList();

        assertThat(all).hasSize(30_000);
        MIX.operations().forEach(operation -> assertThat(Collections.frequency(all, operation) / 30_000.0)
                .as(operation.label())
                .isBetween(MIX.share(operation) * 0.93, MIX.share(operation) * 1.07));
    }

    @Test
    void doesNotDependOnTheOrderInWhichTheWeightsAreWritten() {
        Mix readFirst = new Mix(weights(MixedOperation.READ, MixedOperation.CREATE));
        Mix createFirst = new Mix(weights(MixedOperation.CREATE, MixedOperation.READ));

        assertThat(new TurnPlan(readFirst, 7, 42).turn(1, 2)).isEqualTo(new TurnPlan(createFirst, 7, 42).turn(1, 2));
    }

    @Test
    void isTheSameForEverybodyWhoAsksForOneTurnAndElseAnother() {
        TurnPlan plan = new TurnPlan(MIX, 40, 42);

        assertThat(new TurnPlan(MIX, 40, 42).turn(3, 7)).isEqualTo(plan.turn(3, 7));
        assertThat(List.of(plan.turn(4, 7), plan.turn(3, 8), new TurnPlan(MIX, 40, 43).turn(3, 7)))
                .doesNotContain(plan.turn(3, 7));
    }

    private static Map<MixedOperation, Integer> weights(MixedOperation first, MixedOperation second) {
        Map<MixedOperation, Integer> weights = new LinkedHashMap<>();
        weights.put(first, 3);
        weights.put(second, 3);
        return weights;
    }
}
