package dev.dynamark.compare.budget;

import dev.dynamark.measure.BudgetOutcome;
import java.util.Optional;

/** Which judged budgets break a build. */
public enum Strictness {
    /** Those that failed and those that there was nothing to judge by. */
    ORDINARY,
    /** Undecided ones too. */
    STRICT;

    /**
     * What is to be said against a judged budget.
     *
     * @return one line with value, interval and limit; empty if nothing is
     */
    public Optional<String> objection(BudgetOutcome outcome) {
        boolean objects =
                switch (outcome.outcome()) {
                    case PASSED -> false;
                    case UNDECIDED -> this == STRICT;
                    case FAILED, NOT_EVALUATED -> true;
                };
        return objects ? Optional.of(OutcomeText.of(outcome)) : Optional.empty();
    }
}
