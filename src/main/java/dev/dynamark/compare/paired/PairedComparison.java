package dev.dynamark.compare.paired;

import dev.dynamark.compare.Measured;
import dev.dynamark.compare.Metric;
import dev.dynamark.compare.RoundFigure;
import dev.dynamark.compare.blocks.RunBlocks;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.SeriesKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every contestant of a result beside a baseline, operation by operation and metric by metric: the ratio, its interval,
 * and the verdict. Intervals are told as they are; verdicts of a metric are corrected for the number of contestants and
 * operations that it was looked at in (Holm). Immutable.
 */
public final class PairedComparison {

    private final RunBlocks blocks;
    private final Criteria criteria;
    private final RatioSource source;
    private final Map<SeriesKey, Measured> measured;

    /** Compares what is in the result; its own pairs are not looked at. */
    public PairedComparison(Result result, Criteria criteria) {
        this.blocks = new RunBlocks(result);
        this.criteria = criteria;
        this.source =
                result.run().mode() == Mode.ISOLATED ? new CycleComparison(criteria) : new RoundComparison(criteria);
        this.measured = Measured.of(result);
    }

    /**
     * The pairs of these contestants in all operations and metrics that both were measured in, corrected together.
     *
     * @param contestants the baseline among them is left out
     */
    public List<Pair> pairs(String baseline, List<String> contestants) {
        return pairs(baseline, contestants, List.of(Metric.values()));
    }

    /** As {@link #pairs(String, List)}, of some metrics only. */
    public List<Pair> pairs(String baseline, List<String> contestants, List<Metric> metrics) {
        List<Pair> all = new ArrayList<>();
        for (Metric metric : metrics) {
            List<Unjudged> ofMetric = measured.keySet().stream()
                    .filter(key -> contestants.contains(key.contestant()))
                    .filter(key -> !key.contestant().equals(baseline))
                    .flatMap(key -> ratio(key, baseline, metric).stream())
                    .toList();
            all.addAll(new Judgement(metric, criteria).judge(ofMetric));
        }
        return all;
    }

    /** One pair, judged alone; empty if the two were not measured together. */
    public Optional<Pair> pair(SeriesKey contestant, String baseline, Metric metric) {
        return ratio(contestant, baseline, metric)
                .map(ratio ->
                        new Judgement(metric, criteria).judge(List.of(ratio)).get(0));
    }

    private Optional<Unjudged> ratio(SeriesKey key, String baseline, Metric metric) {
        return contest(key, baseline).flatMap(contest -> {
            if (contest.fewerOperations() < metric.fewestOperations()
                    || !metric.isComparable(
                            contest.contestant().series().cpuSource(),
                            contest.baseline().series().cpuSource())) {
                return Optional.empty();
            }
            return ratio(contest, metric).map(ratio -> new Unjudged(key, baseline, ratio));
        });
    }

    private Optional<Ratio> ratio(Contest contest, Metric metric) {
        return switch (metric) {
            case MEAN -> source.ofRounds(contest.rounds(RoundFigure.SERVICE_TIME));
            case CPU -> source.ofRounds(contest.rounds(RoundFigure.CPU_TIME));
            case BYTES -> source.ofRounds(contest.rounds(RoundFigure.ALLOCATED_BYTES));
            case UNITS -> source.ofRounds(contest.rounds(RoundFigure.CONSUMED_UNITS));
            case P50, P90, P95, P99, P999 -> source.ofPercentile(contest, metric);
            default -> Optional.empty();
        };
    }

    private Optional<Contest> contest(SeriesKey key, String baseline) {
        Optional<Series> above = succeeded(key);
        Optional<Series> below = succeeded(new SeriesKey(baseline, key.operation(), key.tags()));
        if (above.isEmpty() || below.isEmpty()) {
            return Optional.empty();
        }
        List<Rounds> rounds = blocks.rounds().stream()
                .filter(each -> each.operation().equals(key.operation())
                        && each.tags().orElse(Map.of()).equals(key.tags()))
                .toList();
        return Optional.of(new Contest(blocks.of(above.get()), blocks.of(below.get()), rounds));
    }

    private Optional<Series> succeeded(SeriesKey key) {
        return Optional.ofNullable(measured.get(key)).flatMap(Measured::succeeded);
    }
}
