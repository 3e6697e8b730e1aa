package dev.dynamark.run.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScanPlanTest {

    private final ScanPlan plan = new ScanPlan(List.of(10, 20, 30, 40), 4);

    @Test
    void goesThroughAllSegmentsAgainAndAgain() {
        assertThat(IntStream.range(0, 5).mapToObj(plan::segment).map(plan::ordersIn))
                .containsExactly(10, 20, 30, 40, 10);
    }

    @Test
    void readsSegmentsOfTheSameSizeWhereItDrawsFromFewer() {
        ScanPlan fewer = plan.drawing(2);

        assertThat(IntStream.range(0, 3).mapToObj(fewer::segment).map(fewer::ordersIn))
                .containsExactly(10, 20, 10);
        assertThat(fewer.segment(0).total()).isEqualTo(4);
        assertThat(plan.drawing(16)).isEqualTo(plan);
    }
}
