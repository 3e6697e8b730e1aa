package dev.dynamark.compare.shifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.dynamark.compare.Metric;
import dev.dynamark.measure.MergedResult;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Validity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoriesTest {

    @Test
    void ordersRunsByTheirStart() {
        List<Result> results = new ArrayList<>(MadeRuns.shifted(5, 5));
        Collections.reverse(results);

        List<History> histories = Histories.of(results);

        assertThat(histories)
                .extracting(History::metric)
                .containsExactly(Metric.MEAN, Metric.P50, Metric.THROUGHPUT, Metric.ERROR_RATE);
        assertThat(histories).allSatisfy(history -> assertThat(history.points())
                .extracting(HistoryPoint::run)
                .containsExactly("run-00", "run-01", "run-02", "run-03", "run-04"));
        assertThat(histories.get(0).name()).isEqualTo("dynamorm get (dataset small) mean");
    }

    @Test
    void keepsOtherSettingsApartAndSaysWhichTheyAre() {
        List<History> histories = Histories.of(List.of(
                MadeRuns.run(0, 1_000, Map.of("burst", "50", "output", "here")),
                MadeRuns.run(1, 1_000, Map.of("burst", "50", "output", "there", "budgets", "get errors = 0")),
                MadeRuns.run(2, 1_000, Map.of("burst", "100"))));

        assertThat(histories.stream().map(History::workload).distinct())
                .containsExactly(
                        "CompareSimulation, mixed, emulator, burst=50",
                        "CompareSimulation, mixed, emulator, burst=100");
        assertThat(histories.get(0).points()).hasSize(2);
    }

    @Test
    void keepsOnlyErrorsOfInvalidRuns() {
        Result invalid = MadeRuns.run(1, 1_000, Map.of())
                .withValidity(Validity.of(List.of(new Validity.Check(
                        "no drift", Optional.empty(), 2, 1, "share", false, "the machine drifted"))));

        List<History> histories = Histories.of(List.of(MadeRuns.run(0, 1_000, Map.of()), invalid));

        assertThat(histories).allSatisfy(history -> assertThat(history.points())
                .hasSize(history.metric() == Metric.ERROR_RATE ? 2 : 1));
    }

    @Test
    void leavesOutWhatWasMergedIntoAnother() {
        List<Result> two = MadeRuns.shifted(2, 2);

        List<History> histories = Histories.of(List.of(two.get(0), MergedResult.of(two), two.get(1)));

        assertThat(histories).allSatisfy(history -> assertThat(history.points()).hasSize(1));
    }

    @Test
    void tellsWhereTheyShiftedAndWhetherThatIsWelcome() {
        List<Shift> shifts = new Shifts(new ChangePoints(0.01), 1).of(Histories.of(MadeRuns.shifted(30, 20)));

        assertThat(shifts)
                .extracting(shift -> shift.history().metric(), Shift::direction, Shift::runsSince)
                .containsExactly(
                        tuple(Metric.MEAN, Direction.WORSE, 10),
                        tuple(Metric.P50, Direction.WORSE, 10),
                        tuple(Metric.THROUGHPUT, Direction.WORSE, 10));
        assertThat(shifts).allSatisfy(shift -> {
            assertThat(shift.before().run()).isEqualTo("run-19");
            assertThat(shift.after().commit()).hasValue("c0ffee200123456789");
            assertThat(shift.changedMachine()).isFalse();
        });
        assertThat(shifts.get(0).changePercent().orElseThrow()).isCloseTo(20, within(1.0));
    }

    @Test
    void doesNotShowSmallerChangesThanAsked() {
        List<History> histories = Histories.of(MadeRuns.shifted(30, 20));

        assertThat(new Shifts(new ChangePoints(0.01), 25).of(histories)).isEmpty();
    }
}
