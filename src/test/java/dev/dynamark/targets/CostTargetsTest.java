package dev.dynamark.targets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.measure.Rounds;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CostTargetsTest {

    private static final List<String> CONTESTANTS = List.of("aws-sdk", "enhanced", "dynamorm-direct");

    @Test
    void judgesEachOperationByItsOwnLimit() {
        String table = table(
                cycles("get", List.of(row(100, 120, 24), row(100, 120, 26))),
                cycles("query", List.of(row(100, 120, 36))));

        assertThat(line(table, "dynamorm-direct", "CPU time"))
                .contains("| 0.250 ± 0.010 met ≤ 0.25 |", "| 0.360 missed ≤ 0.35 |");
    }

    @Test
    void hasOtherLimitsForBytes() {
        String table = table(cycles("get", List.of(row(100, 120, 60))));

        assertThat(line(table, "dynamorm-direct", "allocated bytes")).contains("| 0.600 missed ≤ 0.30 |");
    }

    @Test
    void showsContestantsWithoutTargetsBeside() {
        String table = table(cycles("put", List.of(row(100, 120, 20))));

        assertThat(line(table, "enhanced", "CPU time")).contains("| 1.200 | – | – | – | – | – |");
        assertThat(table).doesNotContain("| aws-sdk |");
    }

    @Test
    void leavesOutCyclesThatMissAContestant() {
        String table = table(cycles("get", List.of(row(100, 120, 20), row(100, 120, null))));

        assertThat(line(table, "dynamorm-direct", "CPU time")).contains("| 0.200 met ≤ 0.25 |");
    }

    private static String table(Rounds... rounds) {
        return new CostTargets(CONTESTANTS, List.of(rounds)).markdown();
    }

    private static String line(String table, String contestant, String metric) {
        return table.lines()
                .filter(each -> each.startsWith("| " + contestant + " | " + metric + " |"))
                .findFirst()
                .orElseThrow();
    }

    private static Rounds cycles(String operation, List<List<Double>> rows) {
        List<Integer> numbers = IntStream.range(0, rows.size()).boxed().toList();
        return new Rounds(
                "injector",
                operation,
                Optional.empty(),
                50,
                CONTESTANTS,
                numbers,
                numbers.stream().map(each -> List.of(0, 1, 2)).toList(),
                rows,
                Optional.of(rows),
                Optional.of(rows));
    }

    private static List<Double> row(Integer... figures) {
        return Arrays.stream(figures)
                .map(each -> each == null ? null : Double.valueOf(each))
                .toList();
    }
}
