package dev.dynamark.compare.budget;

import dev.dynamark.measure.BudgetOutcome;
import dev.dynamark.measure.BudgetOutcome.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A budget held against the figure of one set of tags. */
record Judgement(Budget budget, Map<String, String> tags, Figure figure, Verdict verdict, Optional<String> reason) {

    private static final List<Verdict> WORST_FIRST =
            List.of(Verdict.FAILED, Verdict.NOT_EVALUATED, Verdict.UNDECIDED, Verdict.PASSED);

    /** The worst first. */
    static final Comparator<Judgement> SEVERITY = Comparator.<Judgement>comparingInt(
                    each -> WORST_FIRST.indexOf(each.verdict))
            .thenComparing(Comparator.comparingDouble(Judgement::excess).reversed());

    static Judgement of(Budget budget, Map<String, String> tags, Figure measured) {
        Figure figure = measured.in(budget.unit());
        Verdict verdict = verdict(budget, figure);
        Optional<String> undecided =
                verdict == Verdict.UNDECIDED ? Optional.of("the limit lies within the interval") : Optional.empty();
        Optional<String> reason = figure.doubt().or(() -> undecided).or(figure::reason);
        return new Judgement(budget, tags, figure, verdict, reason);
    }

    private static Verdict verdict(Budget budget, Figure figure) {
        if (figure.value().isEmpty()) {
            return Verdict.NOT_EVALUATED;
        }
        if (figure.doubt().isPresent()) {
            return Verdict.UNDECIDED;
        }
        boolean low = keeps(budget, figure.low().or(figure::value).orElseThrow());
        boolean high = keeps(budget, figure.high().or(figure::value).orElseThrow());
        if (low != high) {
            return Verdict.UNDECIDED;
        }
        return low ? Verdict.PASSED : Verdict.FAILED;
    }

    private static boolean keeps(Budget budget, double value) {
        return budget.relation().keeps(value, budget.limit());
    }

    /** How far the value lies beyond the limit, or within if negative. */
    private double excess() {
        double beyond = figure.value().orElse(0.0) - budget.limit();
        return budget.relation().isUpperLimit() ? beyond : -beyond;
    }

    /** The numbers of a run that is not valid show that a budget was broken, but never that it was kept. */
    Judgement inInvalidRun(String why) {
        return verdict == Verdict.PASSED || verdict == Verdict.UNDECIDED
                ? new Judgement(budget, tags, figure, Verdict.NOT_EVALUATED, Optional.of(why))
                : this;
    }

    /** As the worst of so many. */
    BudgetOutcome worstOf(int judged) {
        Optional<String> which = judged > 1 ? Optional.of("worst of " + judged + ": " + tagText()) : Optional.empty();
        Optional<String> told =
                which.map(data -> data + reason.map(why -> "; " + why).orElse(""));
        return new BudgetOutcome(
                budget.text(),
                budget.operation(),
                budget.contestant(),
                budget.baseline(),
                budget.metric().label(),
                budget.relation().sign(),
                budget.limit(),
                budget.unit().resultLabel(),
                figure.value(),
                figure.low(),
                figure.high(),
                verdict,
                told.or(() -> reason));
    }

    private String tagText() {
        return tags.isEmpty()
                ? "no tags"
                : tags.entrySet().stream()
                        .map(tag -> tag.getKey() + "=" + tag.getValue())
                        .collect(Collectors.joining(", "));
    }
}
