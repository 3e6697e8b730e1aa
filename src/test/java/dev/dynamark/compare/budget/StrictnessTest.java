package dev.dynamark.compare.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.measure.BudgetOutcome;
import dev.dynamark.measure.BudgetOutcome.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictnessTest {

    @Test
    void tellsValueIntervalAndLimit() {
        assertThat(Strictness.ORDINARY.objection(relative(Verdict.FAILED, Optional.empty())))
                .contains("get p95 dynamorm 1.132 x aws-sdk (1.120 to 1.145), allowed <= 1.05 x");
    }

    @Test
    void objectsToUndecidedOnesOnlyWhenStrict() {
        BudgetOutcome undecided = relative(Verdict.UNDECIDED, Optional.of("the limit lies within the interval"));

        assertThat(Strictness.ORDINARY.objection(undecided)).isEmpty();
        assertThat(Strictness.STRICT.objection(undecided))
                .contains("get p95 dynamorm 1.132 x aws-sdk (1.120 to 1.145), allowed <= 1.05 x; "
                        + "the limit lies within the interval");
    }

    @Test
    void neverObjectsToOnesThatPassed() {
        BudgetOutcome passed = relative(Verdict.PASSED, Optional.of("worst of 2: dataset=large"));

        assertThat(Strictness.ORDINARY.objection(passed)).isEmpty();
        assertThat(Strictness.STRICT.objection(passed)).isEmpty();
    }

    @Test
    void alwaysObjectsToWhatWasNotEvaluated() {
        BudgetOutcome missing =
                absolute("scan p99 dynamorm <= 250 ms", "ms", 250, Optional.empty(), Verdict.NOT_EVALUATED);

        assertThat(Strictness.ORDINARY.objection(missing))
                .contains("scan p99 dynamorm <= 250 ms not evaluated: because")
                .isEqualTo(Strictness.STRICT.objection(missing));
    }

    @ParameterizedTest
    @CsvSource({
        "ms,     0.00012345, 0.1,   0.000123 ms, 0.1 ms",
        "ms,     0.5,        0.25,  0.500 ms,    0.25 ms",
        "ms,     12.345,     10,    12.35 ms,    10 ms",
        "us,     447.51,     400,   447.5 us,    400 us",
        "ns,     123456.7,   1e5,   123457 ns,   100000 ns",
        "count,  3,          0,     3,           0",
        "%,      7.5,        7,     7.500 %,     7 %",
        "B,      60000,      59000, 60000 B,     59000 B",
        "per second, 4999.4, 5e3,   4999 per second, 5000 per second",
    })
    void writesNumbersForPeople(String unit, double value, double limit, String shown, String allowed) {
        BudgetOutcome failed = absolute("name", unit, limit, Optional.of(value), Verdict.FAILED);

        assertThat(Strictness.ORDINARY.objection(failed))
                .contains("scan p99 dynamorm " + shown + ", allowed <= " + allowed + "; because");
    }

    private static BudgetOutcome relative(Verdict verdict, Optional<String> reason) {
        return new BudgetOutcome(
                "get p95 dynamorm <= 1.05 x aws-sdk",
                "get",
                "dynamorm",
                Optional.of("aws-sdk"),
                "p95",
                "<=",
                1.05,
                "ratio",
                Optional.of(1.132),
                Optional.of(1.12),
                Optional.of(1.145),
                verdict,
                reason);
    }

    private static BudgetOutcome absolute(
            String name, String unit, double limit, Optional<Double> value, Verdict verdict) {
        return new BudgetOutcome(
                name,
                "scan",
                "dynamorm",
                Optional.empty(),
                "p99",
                "<=",
                limit,
                unit,
                value,
                Optional.empty(),
                Optional.empty(),
                verdict,
                Optional.of("because"));
    }
}
