package dev.dynamark.compare.paired;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.statistics.ConfidenceInterval;
import dev.dynamark.compare.statistics.Holm;
import dev.dynamark.measure.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns ratios of one metric into pairs with verdicts. */
final class Judgement {

    private final Metric metric;
    private final Criteria criteria;

    Judgement(Metric metric, Criteria criteria) {
        this.metric = metric;
        this.criteria = criteria;
    }

    List<Pair> judge(List<Unjudged> ratios) {
        double[] adjusted = Holm.adjusted(ratios.stream()
                .mapToDouble(each -> each.ratio().interval().pValue())
                .toArray());
        RoundsNeeded needed = new RoundsNeeded(criteria, open(adjusted));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            pairs.add(pair(ratios.get(i), adjusted[i], needed));
        }
        return pairs;
    }

    /** How many Holm has not told from 1 yet: by so many a p-value among them is multiplied at most. */
    private int open(double[] adjusted) {
        return (int) Arrays.stream(adjusted).filter(p -> !isSmall(p)).count();
    }

    private boolean isSmall(double adjustedP) {
        return adjustedP < 1 - criteria.confidence();
    }

    private Pair pair(Unjudged unjudged, double adjustedP, RoundsNeeded roundsNeeded) {
        Ratio ratio = unjudged.ratio();
        ConfidenceInterval interval = ratio.interval();
        Verdict verdict = verdict(ratio, adjustedP);
        Optional<Long> needed = verdict == Verdict.INCONCLUSIVE ? roundsNeeded.of(ratio) : Optional.empty();
        Map<String, String> tags = unjudged.contestant().tags();
        return new Pair(
                unjudged.contestant().operation(),
                Optional.of(tags).filter(some -> !some.isEmpty()),
                unjudged.contestant().contestant(),
                unjudged.baseline(),
                metric.label(),
                ratio.estimand(),
                interval.estimate(),
                interval.low(),
                interval.high(),
                interval.confidence(),
                Optional.of(adjustedP),
                ratio.rounds(),
                ratio.blocks(),
                Optional.of(ratio.autocorrelationTime()),
                needed,
                verdict.label(metric));
    }

    private Verdict verdict(Ratio ratio, double adjustedP) {
        ConfidenceInterval interval = ratio.interval();
        if (!ratio.carries()) {
            return Verdict.INCONCLUSIVE;
        }
        double most = 1 + criteria.smallestDifference();
        if (interval.liesWithin(1 / most, most)) {
            return Verdict.EQUIVALENT;
        }
        if (interval.contains(1) || !isSmall(adjustedP)) {
            return Verdict.INCONCLUSIVE;
        }
        return interval.high() < 1 ? Verdict.BELOW : Verdict.ABOVE;
    }
}
