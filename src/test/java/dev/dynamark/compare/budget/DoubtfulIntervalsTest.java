package dev.dynamark.compare.budget;

import static dev.dynamark.measure.BudgetOutcome.Verdict.FAILED;
import static dev.dynamark.measure.BudgetOutcome.Verdict.PASSED;
import static dev.dynamark.measure.BudgetOutcome.Verdict.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.compare.SyntheticIsolatedRun;
import dev.dynamark.measure.BudgetOutcome;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.SeriesKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No budget is decided by an interval that promises more than the run can keep. */
class DoubtfulIntervalsTest {

    private static final SeriesKey SDK = SeriesKey.of("aws-sdk", "get");
    private static final SeriesKey ORM = SeriesKey.of("dynamorm", "get");

    /** Cycles differ by 1 %: the mean is known to 2 %, however well each JVM knows its own. */
    @ParameterizedTest
    @CsvSource({"mean, us", "cpu, us", "bytes, B"})
    void takesNoRoundsOfOneJvmForCycles(String metric, String unit) {
        Result result =
                new SyntheticIsolatedRun(5, (who, cycle) -> 1e5 * (1 + 0.01 * cycle), "aws-sdk", "dynamorm").result();
        double value = judge(result, "get " + metric + " dynamorm >= 0 " + unit)
                .value()
                .orElseThrow();

        BudgetOutcome outcome =
                judge(result, String.format(Locale.ROOT, "get %s dynamorm <= %.3f %s", metric, 1.01 * value, unit));

        assertThat(outcome.outcome()).isEqualTo(UNDECIDED);
        assertThat(outcome.low().orElseThrow()).isLessThan(0.985 * value);
        assertThat(outcome.high().orElseThrow()).isGreaterThan(1.015 * value);
    }

    @Test
    void takesOnlyCyclesEvenWhereIdsAreStrange() {
        BudgetOutcome outcome = judge(
                new HandmadeResult()
                        .ranIsolated(ORM, 100_000, 5)
                        .withRoundsOfJvms()
                        .result(),
                "get mean dynamorm <= 107.5 us");

        assertThat(outcome.outcome()).isEqualTo(UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({"mean, 1 s", "mean, 1 us", "p50, 1 s", "p50, 1 us", "p99, 1 s", "cpu, 1 s"})
    void decidesNothingByRoundsThatDependOnEachOther(String metric, String limit) {
        Result result = new HandmadeResult().wandered(ORM, 100_000, 200).result();
        BudgetOutcome outcome = judge(result, "get " + metric + " dynamorm <= " + limit);

        assertThat(outcome.outcome()).isEqualTo(UNDECIDED);
        assertThat(outcome.low()).isPresent();
        assertThat(outcome.reason().orElseThrow())
                .matches("the rounds depend on each other: [\\d,]+ rounds needed")
                .doesNotContain(": 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean", "p50", "p99"})
    void decidesNothingBySecondsThatDependOnEachOther(String metric) {
        Result result =
                new HandmadeResult().wandered(ORM, 100_000, 300).withoutRounds().result();
        BudgetOutcome outcome = judge(result, "get " + metric + " dynamorm <= 1 s");

        assertThat(outcome.outcome()).isEqualTo(UNDECIDED);
        assertThat(outcome.reason().orElseThrow()).matches("the seconds depend on each other: [\\d,]+ seconds needed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | 2.5  | PASSED    | ",
                "200 | 2.6  | UNDECIDED | the rounds depend on each other: 220 rounds needed",
                "100 | 1    | PASSED    | ",
                "99  | 1    | UNDECIDED | not enough rounds: found 99, an interval of p95 needs 100",
                "60  | 1    | UNDECIDED | not enough rounds: found 60, an interval of p95 needs 100",
            })
    void takesPairsOnlyFromEnoughRounds(int rounds, double time, BudgetOutcome.Verdict verdict, String reason) {
        HandmadeResult result = new HandmadeResult().ran(SDK, 100_000, 200).ran(ORM, 100_000, 200);
        BudgetOutcome outcome = judge(result.result(), rounds, time, "get p95 dynamorm <= 2 x aws-sdk");

        assertThat(outcome.outcome()).isEqualTo(verdict);
        assertThat(outcome.reason()).isEqualTo(Optional.ofNullable(reason));
        assertThat(outcome.high()).contains(1.1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | PASSED    | ",
                "4 | UNDECIDED | not enough cycles: found 4, an interval of p95 needs 5",
            })
    void takesPairsOnlyFromEnoughCycles(int cycles, BudgetOutcome.Verdict verdict, String reason) {
        Result result = new HandmadeResult()
                .ranIsolated(SDK, 100_000, 5)
                .ranIsolated(ORM, 100_000, 5)
                .result();
        BudgetOutcome outcome = judge(result, cycles, 1, "get p95 dynamorm <= 2 x aws-sdk");

        assertThat(outcome.outcome()).isEqualTo(verdict);
        assertThat(outcome.reason()).isEqualTo(Optional.ofNullable(reason));
    }

    @Test
    void dividesUnitsAsTheyAreWhereRoundsAreFew() {
        HandmadeResult result = new HandmadeResult().ran(SDK, 100_000, 200).ran(ORM, 100_000, 200);
        BudgetOutcome outcome = judge(result.result(), 60, 1, "get units dynamorm <= 1 x aws-sdk");

        assertThat(outcome.outcome()).isEqualTo(PASSED);
        assertThat(outcome.value()).contains(1.0);
        assertThat(outcome.low()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"response-p50, 1 ms, PASSED", "response-p99, 1 ms, PASSED", "response-p99, 1 us, FAILED"})
    void saysThatResponseTimesHaveNoInterval(String metric, String limit, BudgetOutcome.Verdict verdict) {
        Result result =
                new HandmadeResult().ran(ORM, 100_000, 100).withoutRounds().result();
        BudgetOutcome outcome = judge(result, "get " + metric + " dynamorm <= " + limit);

        assertThat(outcome.outcome()).isEqualTo(verdict);
        assertThat(outcome.low()).isEmpty();
        assertThat(OutcomeText.of(outcome)).endsWith("; without interval");
        assertThat(Strictness.STRICT.objection(outcome).isPresent()).isEqualTo(verdict == FAILED);
    }

    private static BudgetOutcome judge(Result result, String budget) {
        return judge(result, PairSource.none(), budget);
    }

    private static BudgetOutcome judge(Result result, int rounds, double time, String budget) {
        return judge(
                result,
                (contestant, baseline, metric) -> Optional.of(
                        HandmadeResult.pair(contestant, baseline, metric.label(), 1.05, 1, 1.1, rounds, time)),
                budget);
    }

    private static BudgetOutcome judge(Result result, PairSource pairs, String budget) {
        List<Budget> budgets = Budgets.parse(budget, List.of("get"), List.of("aws-sdk", "dynamorm"));
        return new BudgetJudge(pairs, 42).judge(result, budgets).get(0);
    }
}
