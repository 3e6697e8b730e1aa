package dev.dynamark.profile;

import dev.dynamark.compare.budget.Budget;
import dev.dynamark.compare.budget.Strictness;
import java.util.List;

/**
 * How the numbers of a run are judged. Immutable; nothing is null.
 *
 * @param budgets limits, may be empty
 * @param strictness whether undecided budgets fail the run
 * @param until when measuring ends
 * @param differencePercent the smallest difference that matters, above 0
 * @param noiseFloor whether the baseline is measured under a second name too
 */
public record Judging(
        List<Budget> budgets, Strictness strictness, Until until, double differencePercent, NoiseFloor noiseFloor) {

    public Judging {
        budgets = List.copyOf(budgets);
    }
}
