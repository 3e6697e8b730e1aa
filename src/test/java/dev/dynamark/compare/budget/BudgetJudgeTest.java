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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetJudgeTest {

    private static final SeriesKey SDK = SeriesKey.of("aws-sdk", "get");
    private static final SeriesKey ORM = SeriesKey.of("dynamorm", "get");
    private static final SeriesKey SMALL = new SeriesKey("dynamorm", "get", HandmadeResult.dataset("small"));
    private static final SeriesKey LARGE = new SeriesKey("dynamorm", "get", HandmadeResult.dataset("large"));

    @ParameterizedTest
    @CsvSource({
        // The pair says 1.132 (1.120 to 1.145).
        "<= 1.2, PASSED",
        "<= 1.145, PASSED",
        "< 1.145, UNDECIDED",
        "<= 1.13, UNDECIDED",
        "<= 1.12, UNDECIDED",
        "< 1.12, FAILED",
        "<= 1.05, FAILED",
        ">= 1.1, PASSED",
        ">= 1.12, PASSED",
        "> 1.12, UNDECIDED",
        ">= 1.14, UNDECIDED",
        ">= 1.145, UNDECIDED",
        "> 1.145, FAILED",
        ">= 2, FAILED",
    })
    void decidesByTheWholeInterval(String limit, BudgetOutcome.Verdict verdict) {
        BudgetOutcome outcome = judge(compared(), "get p95 dynamorm " + limit + " x aws-sdk");

        assertThat(outcome.outcome()).isEqualTo(verdict);
        assertThat(outcome.value()).contains(1.132);
        assertThat(outcome.low()).contains(1.12);
        assertThat(outcome.high()).contains(1.145);
        assertThat(outcome.unit()).isEqualTo("ratio");
        assertThat(outcome.baseline()).contains("aws-sdk");
        assertThat(outcome.reason().isPresent()).isEqualTo(verdict == UNDECIDED);
    }

    @Test
    void asksFurtherForOtherDenominators() {
        HandmadeResult result = compared().ran(SeriesKey.of("enhanced", "get"), 100_000, 200);
        Budget budget = parse("get p95 dynamorm <= 1 x enhanced");
        PairSource further = (contestant, baseline, metric) ->
                Optional.of(HandmadeResult.pair(contestant, baseline, metric.label(), 0.8, 0.7, 0.9));

        assertThat(new BudgetJudge(further, 1).judge(result.result(), List.of(budget)))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.outcome()).isEqualTo(PASSED);
                    assertThat(outcome.value()).contains(0.8);
                });
        BudgetOutcome without = judge(result, "get p95 dynamorm <= 1 x enhanced");
        assertThat(without.outcome()).isEqualTo(NOT_EVALUATED);
        assertThat(without.reason()).contains("dynamorm and enhanced were not compared in p95");
    }

    @Test
    void dividesWhatHasNoRounds() {
        BudgetOutcome outcome = judge(compared(), "get throughput dynamorm >= 0.9 x aws-sdk");

        assertThat(outcome.outcome()).isEqualTo(PASSED);
        assertThat(outcome.value()).contains(1.0);
        assertThat(outcome.low()).isEmpty();
    }

    @Test
    void tellsTheWorstOfSeveralSetsOfData() {
        HandmadeResult result = new HandmadeResult().ran(SMALL, 100_000, 100).ran(LARGE, 200_000, 100);

        BudgetOutcome kept = judge(result, "get p50 dynamorm <= 1 ms");
        assertThat(kept.outcome()).isEqualTo(PASSED);
        assertThat(kept.value().orElseThrow()).isEqualTo(0.2, within(0.01));
        assertThat(kept.reason()).contains("worst of 2: dataset=large");

        BudgetOutcome least = judge(result, "get p50 dynamorm >= 150 us");
        assertThat(least.outcome()).isEqualTo(FAILED);
        assertThat(least.reason()).contains("worst of 2: dataset=small");
    }

    @Test
    void oneSetOfDataWithoutFigureIsNotMadeGoodByAnother() {
        HandmadeResult result = new HandmadeResult()
                .ran(SMALL, 100_000, 100)
                .ran(new SeriesKey("aws-sdk", "get", HandmadeResult.dataset("large")), 100_000, 100);
        BudgetOutcome outcome = judge(result, "get p50 dynamorm <= 1 ms");

        assertThat(outcome.outcome()).isEqualTo(NOT_EVALUATED);
        assertThat(outcome.reason()).contains("worst of 2: dataset=large; dynamorm did not run get");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scan p50 dynamorm <= 1 ms            | the run has no scan",
                "get p50 enhanced <= 1 ms             | enhanced did not run get",
                "get p50 dynamorm <= 1 x enhanced     | enhanced did not run get",
                "get p99.9 dynamorm <= 1 ms           | not enough samples: 4,500 operations of dynamorm, p99.9 needs 20,000",
                "get p99.9 dynamorm <= 2 x aws-sdk    | not enough samples: 4,500 operations of dynamorm, p99.9 needs 20,000",
                "get p50 dynamorm <= 1 ms             | not enough blocks: found 18, an interval of p50 needs 20",
                "get mean dynamorm <= 1 ms            | not enough rounds: found 90, an interval of mean needs 100",
                "get response-p50 dynamorm <= 1 ms    | not enough blocks: found 18, response-p50 needs 20",
                "put p50 dynamorm <= 1 ms             | no put of dynamorm succeeded",
                "get p50 dynamorm <= 2 x aws-sdk      | dynamorm and aws-sdk were not compared in p50",
            })
    void saysWhyThereIsNothingToJudgeBy(String budget, String reason) {
        HandmadeResult result = new HandmadeResult()
                .ran(SDK, 100_000, 90)
                .ran(ORM, 100_000, 90)
                .failed(SeriesKey.of("dynamorm", "put"), 3);
        BudgetOutcome outcome = judge(result, budget);

        assertThat(outcome.outcome()).isEqualTo(NOT_EVALUATED);
        assertThat(outcome.reason()).contains(reason);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.name()).isEqualTo(budget);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "get p95 dynamorm <= 2 x aws-sdk",
                "get p95 dynamorm <= 1.13 x aws-sdk",
                "get errors dynamorm = 0"
            })
    void passesNothingInARunThatIsNotValid(String budget) {
        BudgetOutcome outcome = judge(compared().invalid("only 90 % of the rate was reached"), budget);

        assertThat(outcome.outcome()).isEqualTo(NOT_EVALUATED);
        assertThat(outcome.reason()).contains("the run is not valid (rate)");
        assertThat(outcome.value()).isPresent();
    }

    @Test
    void failsInARunThatIsNotValid() {
        BudgetOutcome outcome = judge(compared().invalid("why"), "get p95 dynamorm <= 1.05 x aws-sdk");

        assertThat(outcome.outcome()).isEqualTo(FAILED);
    }

    @Test
    void judgesAlikeEachTime() {
        HandmadeResult result = new HandmadeResult().ran(ORM, 100_000, 200);

        assertThat(judge(result, "get p99 dynamorm <= 1 ms")).isEqualTo(judge(result, "get p99 dynamorm <= 1 ms"));
    }

    private static HandmadeResult compared() {
        return new HandmadeResult()
                .ran(SDK, 100_000, 200)
                .ran(ORM, 113_000, 200)
                .compared(ORM, "aws-sdk", "p95", 1.132, 1.12, 1.145);
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
