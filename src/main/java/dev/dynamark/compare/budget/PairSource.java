package dev.dynamark.compare.budget;

import dev.dynamark.compare.Metric;
import dev.dynamark.measure.Pair;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares two contestants of a result when a budget asks for it. */
@FunctionalInterface
public interface PairSource {

    /**
     * The comparison of two contestants.
     *
     * @param tags of the operation; may be empty
     * @return empty if they cannot be compared in this
     */
    Optional<Pair> pair(String operation, Map<String, String> tags, Metric metric, String contestant, String baseline);

    /** Knows no other comparisons than those of the result itself. */
    static PairSource none() {
        return (operation, tags, metric, contestant, baseline) -> Optional.empty();
    }

    /** Finds comparisons that were made before. */
    static PairSource of(List<Pair> pairs) {
        return (operation, tags, metric, contestant, baseline) -> pairs.stream()
                .filter(pair -> pair.operation().equals(operation)
                        && pair.tags().orElse(Map.of()).equals(tags)
                        && pair.metric().equals(metric.label())
                        && pair.contestant().equals(contestant)
                        && pair.baseline().equals(baseline))
                .findFirst();
    }

    /** Asks another one for what this one does not know. */
    default PairSource orElse(PairSource other) {
        return (operation, tags, metric, contestant, baseline) -> pair(operation, tags, metric, contestant, baseline)
                .or(() -> other.pair(operation, tags, metric, contestant, baseline));
    }
}
