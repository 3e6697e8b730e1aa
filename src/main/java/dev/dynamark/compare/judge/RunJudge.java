package dev.dynamark.compare.judge;

import dev.dynamark.compare.RunContestants;
import dev.dynamark.compare.Twins;
import dev.dynamark.compare.budget.Budget;
import dev.dynamark.compare.budget.BudgetJudge;
import dev.dynamark.compare.paired.Criteria;
import dev.dynamark.compare.paired.PairedComparison;
import dev.dynamark.compare.validity.ValidityRules;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.SeriesKey;
import java.util.List;
import java.util.stream.Stream;

/**
 * Judges a run from its result alone: compares its contestants with the first of them, decides whether its numbers can
 * be trusted, and holds them against budgets. Takes seconds for a long run. Immutable.
 */
public final class RunJudge {

    private final Criteria criteria;
    private final List<Budget> budgets;

    /** @param budgets may be empty */
    public RunJudge(Criteria criteria, List<Budget> budgets) {
        this.criteria = criteria;
        this.budgets = List.copyOf(budgets);
    }

    /** The result with its pairs, validity and budgets; those it has are replaced. */
    public Result judge(Result measured) {
        PairedComparison comparison = new PairedComparison(measured, criteria);
        Result compared = measured.withPairs(pairs(comparison, RunContestants.of(measured)));
        Result validated = compared.withValidity(ValidityRules.judge(compared, this::hasErrorBudget));
        BudgetJudge judge = new BudgetJudge(comparison::pair, criteria.seed());
        return validated.withBudgets(judge.judge(validated, budgets));
    }

    private boolean hasErrorBudget(SeriesKey key) {
        return budgets.stream()
                .filter(budget -> budget.metric().isOfErrors())
                .anyMatch(budget -> budget.contestant().equals(key.contestant())
                        && budget.operation().equals(key.operation()));
    }

    /** The baseline under its second name is a question of its own: it must not make the others' verdicts stricter. */
    private static List<Pair> pairs(PairedComparison comparison, List<String> contestants) {
        if (contestants.size() < 2) {
            return List.of();
        }
        String baseline = contestants.get(0);
        List<String> twin = contestants.stream()
                .filter(each -> Twins.areTwins(each, baseline))
                .toList();
        List<String> others =
                contestants.stream().filter(each -> !twin.contains(each)).toList();
        return Stream.of(others, twin)
                .flatMap(each -> comparison.pairs(baseline, each).stream())
                .toList();
    }
}
