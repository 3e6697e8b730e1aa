package dev.dynamark.compare.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.compare.paired.Criteria;
import dev.dynamark.compare.paired.PairedComparison;
import dev.dynamark.measure.BudgetOutcome;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.SeriesKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the text of a budget to its objection, over a comparison of two contestants of which one is 10 % slower. */
class BudgetsOfARunTest {

    private static final Result RESULT = new HandmadeResult()
            .ran(SeriesKey.of("aws-sdk", "get"), 100_000, 200)
            .ran(SeriesKey.of("dynamorm", "get"), 110_000, 200)
            .sideBySide()
            .result();

    @ParameterizedTest
    @CsvSource({
        "get p95 dynamorm <= 1 ns,             FAILED",
        "get p95 dynamorm <= 1 s,              PASSED",
        "get p95 dynamorm <= 0.5 x aws-sdk,    FAILED",
        "get p95 dynamorm <= 2 x aws-sdk,      PASSED",
        "get p95 dynamorm >= 1.02 x aws-sdk,   PASSED",
        "get mean dynamorm <= 1.1 x aws-sdk,   UNDECIDED",
        "get mean aws-sdk <= 1 x dynamorm,     PASSED",
        "get mean aws-sdk > 1 x dynamorm,      FAILED",
        "get errors = 0,                       PASSED",
        "put p95 dynamorm <= 1 s,              NOT_EVALUATED",
        "get cpu dynamorm <= 2 x aws-sdk,      NOT_EVALUATED",
    })
    void eachHasItsOutcome(String budget, BudgetOutcome.Verdict verdict) {
        assertThat(judge(budget)).extracting(BudgetOutcome::outcome).containsOnly(verdict);
    }

    @Test
    void theBuildHearsOfThemInOneLineEach() {
        List<String> objections = judge("""
                        get errors = 0
                        get p95 dynamorm <= 1.05 x aws-sdk
                        get mean dynamorm <= 1.1 x aws-sdk
                        put p95 dynamorm <= 250 ms
                        """).stream()
                .flatMap(outcome -> Strictness.STRICT.objection(outcome).stream())
                .toList();

        assertThat(objections).hasSize(3);
        assertThat(objections.get(0))
                .matches(
                        "get p95 dynamorm 1\\.[01]\\d\\d x aws-sdk \\(1\\.\\d{3} to 1\\.\\d{3}\\), allowed <= 1\\.05 x");
        assertThat(objections.get(1)).endsWith(", allowed <= 1.1 x; the limit lies within the interval");
        assertThat(objections.get(2)).isEqualTo("put p95 dynamorm <= 250 ms not evaluated: the run has no put");
    }

    private static List<BudgetOutcome> judge(String text) {
        List<Budget> budgets = Budgets.parse(text, List.of("get", "put"), List.of("aws-sdk", "dynamorm"));
        PairSource comparison = new PairedComparison(RESULT, Criteria.ORDINARY)::pair;
        return new BudgetJudge(comparison, 42).judge(RESULT, budgets);
    }
}
