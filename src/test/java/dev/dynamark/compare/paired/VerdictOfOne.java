package dev.dynamark.compare.paired;

import dev.dynamark.compare.Metric;
import dev.dynamark.compare.statistics.ConfidenceInterval;
import dev.dynamark.compare.statistics.EqualBlocks;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.SeriesKey;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is said of a ratio that is the only one of its run. Immutable. */
public final class VerdictOfOne {

    private final Judgement judgement;

    public VerdictOfOne(Criteria criteria) {
        this.judgement = new Judgement(Metric.MEAN, criteria);
    }

    /** Whether the ratio is called faster or slower. */
    public boolean isDifferent(ConfidenceInterval interval, EqualBlocks blocks) {
        Ratio ratio = new Ratio(
                "synthetic",
                interval,
                blocks.start(blocks.count()),
                blocks.count(),
                blocks.areIndependent(),
                1,
                blocks.valuesNeeded());
        SeriesKey contestant = new SeriesKey("second", "synthetic", Map.of());
        Pair pair = judgement
                .judge(List.of(new Unjudged(contestant, "first", ratio)))
                .get(0);
        return Stream.of(Verdict.BELOW, Verdict.ABOVE)
                .anyMatch(verdict -> verdict.label(Metric.MEAN).equals(pair.verdict()));
    }
}
