package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A limit inside one run and whether it was kept. Immutable.
 *
 * @param name the budget as written; not null
 * @param baseline the contestant it is relative to
 * @param relation {@code <=}, {@code <}, {@code >=}, {@code >} or {@code =}; not null
 * @param value what was measured; empty when nothing was
 * @param low lower end of its interval
 * @param high upper end of its interval
 * @param outcome whether the limit was kept; not null
 * @param reason why it is undecided or was not evaluated, or of which of several data sets it tells
 */
public record BudgetOutcome(
        String name,
        String operation,
        String contestant,
        Optional<String> baseline,
        String metric,
        String relation,
        double limit,
        String unit,
        Optional<Double> value,
        Optional<Double> low,
        Optional<Double> high,
        Verdict outcome,
        Optional<String> reason) {

    public BudgetOutcome {
        requireNonNull(name, "budget.name");
        requireNonNull(operation, "budget.operation");
        requireNonNull(contestant, "budget.contestant");
        requireNonNull(metric, "budget.metric");
        requireNonNull(relation, "budget.relation");
        requireNonNull(unit, "budget.unit");
        requireNonNull(outcome, "budget.outcome");
    }

    /** Whether a budget was kept. */
    public enum Verdict {
        /** The limit was kept. */
        PASSED("passed"),
        /** The limit was not kept. */
        FAILED("failed"),
        /** The numbers allow neither. */
        UNDECIDED("undecided"),
        /** There was nothing to judge by. */
        NOT_EVALUATED("notEvaluated");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /** The name in results. */
        @JsonValue
        public String label() {
            return label;
        }
    }
}
