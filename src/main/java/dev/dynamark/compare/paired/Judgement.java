package dev.dynamark.compare.paired;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.statistics.ConfidenceInterval;
import dev.dynamark.compare.statistics.EqualBlocks;
import dev.dynamark.compare.statistics.Holm;
import dev.dynamark.measure.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

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
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            pairs.add(pair(ratios.get(i), adjusted[i]));
        }
        return pairs;
    }

    private Pair pair(Unjudged unjudged, double adjustedP) {
        Ratio ratio = unjudged.ratio();
        ConfidenceInterval interval = ratio.interval();
        Verdict verdict = verdict(ratio, adjustedP);
        OptionalLong needed = verdict == Verdict.INCONCLUSIVE ? roundsNeeded(ratio) : OptionalLong.empty();
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
                needed.isPresent() ? Optional.of(needed.getAsLong()) : Optional.empty(),
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
        if (interval.contains(1) || adjustedP >= 1 - criteria.confidence()) {
            return Verdict.INCONCLUSIVE;
        }
        return interval.high() < 1 ? Verdict.BELOW : Verdict.ABOVE;
    }

    /**
     * So many that one of both would be known: the width of an interval falls with the root of their number. At least
     * what an interval needs at all.
     */
    private OptionalLong roundsNeeded(Ratio ratio) {
        double enough =
                EqualBlocks.of(ratio.rounds(), ratio.autocorrelationTime()).valuesNeeded();
        double half = Math.log(ratio.interval().high() / ratio.interval().low()) / 2;
        double distance = Math.abs(Math.log(ratio.interval().estimate()));
        double margin = Math.log1p(criteria.smallestDifference());
        double larger = Math.max(distance, margin - distance);
        if (!(larger > 0) || !Double.isFinite(half)) {
            return OptionalLong.empty();
        }
        double wanted = ratio.rounds() * Math.pow(half / larger, 2);
        return OptionalLong.of((long) Math.ceil(Math.max(wanted, ratio.carries() ? 0 : enough)));
    }
}
