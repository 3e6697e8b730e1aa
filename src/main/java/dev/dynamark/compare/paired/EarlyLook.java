package dev.dynamark.compare.paired;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.RoundFigure;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.SeriesKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether rounds say enough to stop: each contestant's mean service time in each operation is known to be equivalent to
 * the baseline's or different from it. Whoever looks several times takes a confidence that allows for it. Immutable.
 */
public final class EarlyLook {

    /** How often a run may be looked at, its end included: fixed before, for who looks often enough finds something. */
    public static final int MOST = 5;

    /** Of each look: a run that is looked at {@value #MOST} times errs no more often than one that is judged once. */
    public static final double CONFIDENCE = 0.99;

    private final Criteria criteria;

    /** @param criteria with the confidence of one look */
    public EarlyLook(Criteria criteria) {
        this.criteria = criteria;
    }

    /**
     * Whether every pair is decided, and there is one.
     *
     * @param rounds so far, of all operations
     * @param contestants the baseline among them is left out
     */
    public boolean isDecided(List<Rounds> rounds, String baseline, List<String> contestants) {
        List<Pair> pairs = pairs(rounds, baseline, contestants);
        return !pairs.isEmpty()
                && pairs.stream().noneMatch(pair -> pair.verdict().equals(Verdict.INCONCLUSIVE.label(Metric.MEAN)));
    }

    private List<Pair> pairs(List<Rounds> rounds, String baseline, List<String> contestants) {
        RoundComparison comparison = new RoundComparison(criteria);
        List<Unjudged> ratios = new ArrayList<>();
        byOperation(rounds).forEach((operation, itsRounds) -> contestants.stream()
                .filter(contestant -> !contestant.equals(baseline))
                .forEach(contestant -> comparison
                        .ofRounds(RoundSeries.of(itsRounds, RoundFigure.SERVICE_TIME, contestant, baseline))
                        .ifPresent(ratio -> ratios.add(new Unjudged(
                                new SeriesKey(contestant, operation.name(), operation.tags()), baseline, ratio)))));
        return new Judgement(Metric.MEAN, criteria).judge(ratios);
    }

    private record Operation(String name, Map<String, String> tags) {}

    private static Map<Operation, List<Rounds>> byOperation(List<Rounds> rounds) {
        Map<Operation, List<Rounds>> byOperation = new LinkedHashMap<>();
        rounds.forEach(each -> byOperation
                .computeIfAbsent(
                        new Operation(each.operation(), each.tags().orElse(Map.of())), operation -> new ArrayList<>())
                .add(each));
        return byOperation;
    }
}
