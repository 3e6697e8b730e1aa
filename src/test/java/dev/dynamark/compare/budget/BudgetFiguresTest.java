package dev.dynamark.compare.budget;

import static dev.dynamark.measure.BudgetOutcome.Verdict.FAILED;
import static dev.dynamark.measure.BudgetOutcome.Verdict.NOT_EVALUATED;
import static dev.dynamark.measure.BudgetOutcome.Verdict.PASSED;
import static dev.dynamark.measure.BudgetOutcome.Verdict.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dynamark.measure.BudgetOutcome;
import dev.dynamark.measure.SeriesKey;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetFiguresTest {

    private static final SeriesKey ORM = SeriesKey.of("dynamorm", "get");

    /** The law: median 100 us, 30 % wide. */
    @ParameterizedTest
    @CsvSource({
        "p50,  us, 100",
        "p90,  us, 146.88",
        "p95,  us, 163.80",
        "p99,  us, 200.96",
        "mean, us, 104.60",
        "cpu,  us, 52.30",
    })
    void tellsDurationsWithTheirInterval(String metric, String unit, double expected) {
        HandmadeResult result = new HandmadeResult().ran(ORM, 100_000, 400);
        BudgetOutcome outcome = judge(result, "get " + metric + " dynamorm <= " + 1.1 * expected + " " + unit);

        assertThat(outcome.outcome()).isEqualTo(PASSED);
        assertThat(outcome.value().orElseThrow()).isEqualTo(expected, within(0.03 * expected));
        assertThat(outcome.low().orElseThrow()).isBetween(0.94 * expected, expected);
        assertThat(outcome.high().orElseThrow()).isBetween(expected, 1.06 * expected);
        assertThat(judge(result, "get " + metric + " dynamorm <= " + 0.9 * expected + " " + unit)
                        .outcome())
                .isEqualTo(FAILED);
        assertThat(judge(
                                result,
                                "get " + metric + " dynamorm <= "
                                        + outcome.value().orElseThrow() + " " + unit)
                        .outcome())
                .isEqualTo(UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({
        "p50 <= 200000 ns,            PASSED, 100000",
        "p50 <= 0.2 ms,               PASSED, 0.1",
        "p50 <= 0.0002 s,             PASSED, 0.0001",
        "bytes <= 61000 B,            PASSED, 60000",
        "bytes <= 59 KB,              FAILED, 60",
        "bytes > 0.05 MB,             PASSED, 0.06",
        "units <= 1.5 units,          PASSED, 1.5",
        "units < 1.5 units,           FAILED, 1.5",
        "attempts = 1,                PASSED, 1",
        "throughput >= 5000 per second, PASSED, 5000",
        "throughput > 5000 per second,  FAILED, 5000",
        "errors = 0,                  FAILED, 1500",
        "errors <= 1500,              PASSED, 1500",
        "error-rate <= 7 %,           FAILED, 7.5",
        "error-rate <= 7.5 %,         PASSED, 7.5",
    })
    void judgesInTheUnitWritten(String budget, BudgetOutcome.Verdict verdict, double value) {
        HandmadeResult result = new HandmadeResult().ran(ORM, 100_000, 370).failed(ORM, 1_500);
        BudgetOutcome outcome = judge(result, "get " + budget.replaceFirst(" ", " dynamorm "));

        assertThat(outcome.outcome()).isEqualTo(verdict);
        assertThat(outcome.value().orElseThrow()).isEqualTo(value, within(0.01 * value));
    }

    @ParameterizedTest
    @CsvSource({"mean, 104.60", "p50, 100", "p95, 163.80"})
    void takesBlocksWhereThereAreNoRounds(String metric, double expected) {
        HandmadeResult result = new HandmadeResult().ran(ORM, 100_000, 400).withoutRounds();
        BudgetOutcome outcome = judge(result, "get " + metric + " dynamorm <= 1 ms");

        assertThat(outcome.outcome()).isEqualTo(PASSED);
        assertThat(outcome.low().orElseThrow()).isBetween(0.00094 * expected, 0.001 * expected);
        assertThat(outcome.high().orElseThrow()).isBetween(0.001 * expected, 0.00106 * expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mean  | not enough blocks: found 19, an interval of mean needs 20",
                "p50   | not enough blocks: found 19, an interval of p50 needs 20",
                "cpu   | cpu has no interval without rounds",
                "bytes | bytes has no interval without rounds",
            })
    void takesNoMeasurementForCertainThatHasNoInterval(String metric, String reason) {
        HandmadeResult result = new HandmadeResult().ran(ORM, 100_000, 95).withoutRounds();
        BudgetOutcome outcome =
                judge(result, "get " + metric + " dynamorm <= 1 " + (metric.equals("bytes") ? "MB" : "s"));

        assertThat(outcome.outcome()).isEqualTo(NOT_EVALUATED);
        assertThat(outcome.reason()).contains(reason);
    }

    /** A cycle is 1 % slower than the one before; from cycle to cycle the t interval of 0 to 4 % is 2 +- 1.96 %. */
    @ParameterizedTest
    @ValueSource(strings = {"p50", "p95", "p99", "mean", "cpu"})
    void takesCyclesWhereEachContestantHasItsJvm(String metric) {
        BudgetOutcome outcome =
                judge(new HandmadeResult().ranIsolated(ORM, 100_000, 5), "get " + metric + " dynamorm <= 1 ms");
        double value = outcome.value().orElseThrow();

        assertThat(outcome.outcome()).isEqualTo(PASSED);
        assertThat(outcome.low().orElseThrow()).isBetween(0.95 * value, 0.99 * value);
        assertThat(outcome.high().orElseThrow()).isBetween(1.01 * value, 1.05 * value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p50", "mean"})
    void needsFiveCycles(String metric) {
        BudgetOutcome outcome =
                judge(new HandmadeResult().ranIsolated(ORM, 100_000, 4), "get " + metric + " dynamorm <= 1 ms");

        assertThat(outcome.outcome()).isEqualTo(NOT_EVALUATED);
        assertThat(outcome.reason()).contains("not enough cycles: found 4, an interval of " + metric + " needs 5");
    }

    private static BudgetOutcome judge(HandmadeResult result, String budget) {
        return new BudgetJudge(PairSource.none(), 42)
                .judge(result.result(), List.of(parse(budget)))
                .get(0);
    }

    private static Budget parse(String text) {
        return Budgets.parse(text, List.of("get", "put", "scan"), List.of("aws-sdk", "enhanced", "dynamorm"))
                .get(0);
    }
}
