package dev.dynamark.measure;

import java.util.Map;

/**
 * How long the contestants took in one lock-step round that is over. Immutable.
 *
 * @param operation which
 * @param tags that it was recorded with
 * @param meanNs mean service time by contestant; of those only that succeeded at all
 */
public record RoundMeans(String operation, Map<String, String> tags, Map<String, Double> meanNs) {

    /** Copies the maps. */
    public RoundMeans {
        tags = Map.copyOf(tags);
        meanNs = Map.copyOf(meanNs);
    }
}
