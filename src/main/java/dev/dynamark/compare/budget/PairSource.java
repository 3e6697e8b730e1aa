package dev.dynamark.compare.budget;

import dev.dynamark.compare.Metric;
import dev.dynamark.measure.Pair;
import dev.dynamark.measure.SeriesKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares two contestants of a result when a budget asks for it. */
@FunctionalInterface
public interface PairSource {

    /**
     * The comparison of two contestants.
     *
     * @param contestant in which operation, with which tags
     * @return empty if they cannot be compared in this
     */
    Optional<Pair> pair(SeriesKey contestant, String baseline, Metric metric);

    /** Knows no other comparisons than those of the result itself. */
    static PairSource none() {
        return (contestant, baseline, metric) -> Optional.empty();
    }

    /** Finds comparisons that were made before. */
    static PairSource of(List<Pair> pairs) {
        return (contestant, baseline, metric) -> pairs.stream()
                .filter(pair -> pair.operation().equals(contestant.operation())
                        && pair.tags().orElse(Map.of()).equals(contestant.tags())
                        && pair.contestant().equals(contestant.contestant())
                        && pair.baseline().equals(baseline)
                        && pair.metric().equals(metric.label()))
                .findFirst();
    }

    /** Asks another one for what this one does not know. */
    default PairSource orElse(PairSource other) {
        return (contestant, baseline, metric) ->
                pair(contestant, baseline, metric).or(() -> other.pair(contestant, baseline, metric));
    }
}
