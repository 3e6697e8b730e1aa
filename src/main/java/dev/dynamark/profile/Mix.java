package dev.dynamark.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each operation of a mix comes. Immutable.
 *
 * @param weights above zero, in the order given; at least one
 */
public record Mix(Map<MixedOperation, Integer> weights) {

    /**
     * Copies the weights.
     *
     * @throws IllegalArgumentException if there is none, or one is not above zero
     */
    public Mix {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        if (weights.isEmpty() || weights.values().stream().anyMatch(weight -> weight < 1)) {
            throw new IllegalArgumentException("expected operations with weights above 0, found " + weights);
        }
    }

    /** The operations, in the order given. */
    public List<MixedOperation> operations() {
        return List.copyOf(weights.keySet());
    }

    /** The share of one operation, from 0 to 1. */
    public double share(MixedOperation operation) {
        double all = weights.values().stream().mapToInt(Integer::intValue).sum();
        return weights.getOrDefault(operation, 0) / all;
    }
}
