package dev.dynamark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.compare.RoundFigure;
import dev.dynamark.compare.RoundRatio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CycleRoundsTest {

    private static final List<String> BOTH = List.of("aws-sdk", "dynamorm");

    @Test
    void takesTheMeanOfBothRunsHoweverManyOperationsEachHad() {
        List<Rounds> rounds = rounds(List.of(List.of(
                run("aws-sdk", 10, 1_000),
                run("dynamorm", 10, 500),
                run("dynamorm", 90, 700),
                run("aws-sdk", 1_000, 2_000))));

        assertThat(rounds).hasSize(1);
        assertThat(rounds.get(0).process()).isEqualTo("injector");
        assertThat(rounds.get(0).contestants()).isEqualTo(BOTH);
        assertThat(rounds.get(0).meanNs()).containsExactly(List.of(1_500.0, 600.0));
        assertThat(rounds.get(0).cpuNs()).hasValue(List.of(List.of(750.0, 300.0)));
        assertThat(rounds.get(0).allocatedBytes()).hasValue(List.of(List.of(1_500.0, 600.0)));
        assertThat(rounds.get(0).order()).containsExactly(List.of(0, 1));
        assertThat(rounds.get(0).block()).containsExactly(0);
    }

    @Test
    void isNotMovedByAnEvenDrift() {
        List<List<Result>> cycles = new ArrayList<>();
        int position = 0;
        for (int cycle = 0; cycle < 5; cycle++) {
            List<Result> ofCycle = new ArrayList<>();
            for (String contestant : List.of("aws-sdk", "dynamorm", "dynamorm", "aws-sdk")) {
                ofCycle.add(run(contestant, 100, 100_000 + 5_000 * position++));
            }
            cycles.add(ofCycle);
        }

        RoundRatio ratio = RoundRatio.of(
                CycleRounds.of("injector", BOTH, cycles), RoundFigure.SERVICE_TIME, "dynamorm", "aws-sdk");

        assertThat(ratio.rounds()).isEqualTo(5);
        assertThat(ratio.median().orElseThrow().ratio()).isEqualTo(1);
        assertThat(ratio.median().orElseThrow().standardError()).hasValue(0.0);
    }

    @Test
    void leavesACycleOutOfWhichARunIsMissing() {
        List<Result> whole = List.of(
                run("aws-sdk", 1, 1_000), run("dynamorm", 1, 500), run("dynamorm", 1, 500), run("aws-sdk", 1, 1_000));
        List<Rounds> rounds = rounds(List.of(whole, whole.subList(0, 3)));

        assertThat(rounds.get(0).meanNs()).containsExactly(List.of(1_000.0, 500.0), Arrays.asList(null, 500.0));
        RoundRatio ratio = RoundRatio.of(rounds, RoundFigure.CPU_TIME, "dynamorm", "aws-sdk");
        assertThat(ratio.rounds()).isEqualTo(1);
        assertThat(ratio.leftOut()).isEqualTo(1);
    }

    private static List<Rounds> rounds(List<List<Result>> cycles) {
        return CycleRounds.of("injector", BOTH, cycles);
    }

    private static Result run(String contestant, long count, double meanNs) {
        return Parts.part(
                "of " + contestant,
                Parts.series(
                        new SeriesKey(contestant, "get", Parts.GET.tags()),
                        count,
                        meanNs,
                        Optional.of(meanNs / 2),
                        Optional.of(CpuSource.THREAD)));
    }
}
