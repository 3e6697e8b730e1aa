package dev.dynamark.compare.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Reads budgets: {@code <operation> <metric> [<contestant>] <relation> <number> [<unit>]} or {@code ... <number> x
 * <contestant>}, separated by semicolons or line ends. Without contestant it is one budget for each contestant of the
 * run. Stateless.
 */
public final class Budgets {

    private Budgets() {}

    /** Reads those of a run whose contestants meet side by side. */
    public static List<Budget> parse(String text, Collection<String> operations, Collection<String> contestants) {
        return parse(text, operations, contestants, Comparing.SIDE_BY_SIDE);
    }

    /**
     * Reads all of them.
     *
     * @param text may be blank
     * @param operations of the run
     * @param contestants of the run
     * @param comparing how they meet; what cannot be judged then is refused
     * @return in the order written
     * @throws BudgetException if there is any mistake; it names all of them
     */
    public static List<Budget> parse(
            String text, Collection<String> operations, Collection<String> contestants, Comparing comparing) {
        Mistakes mistakes = new Mistakes();
        Subject.Reader subjects =
                new Subject.Reader(new LinkedHashSet<>(operations), new LinkedHashSet<>(contestants), mistakes);
        BudgetReader reader = new BudgetReader(subjects, new LinkedHashSet<>(contestants), comparing, mistakes);
        Map<Object, Span> first = new HashMap<>();
        List<Budget> budgets = new ArrayList<>();
        for (Span piece : Span.all(text).pieces()) {
            for (Budget budget : reader.budgets(piece)) {
                Span before = first.putIfAbsent(sense(budget), piece);
                if (before == null) {
                    budgets.add(budget);
                } else {
                    mistakes.add(
                            piece,
                            "says \"" + budget.text() + "\" again, as " + before.place() + " does; leave one out");
                }
            }
        }
        mistakes.throwIfAny();
        return List.copyOf(budgets);
    }

    /** What a budget says whatever unit it is written in. */
    private static Object sense(Budget budget) {
        return List.of(
                budget.operation(),
                budget.metric(),
                budget.contestant(),
                budget.relation(),
                budget.unit().to(budget.limit()),
                budget.baseline());
    }
}
