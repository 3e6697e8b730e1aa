package dev.dynamark.profile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How often each operation of a mix comes. Immutable. The order in which they were written does not matter: two profiles with
 * the same weights draw the same operations.
 *
 * @param weights above zero, in the order of {@link MixedOperation}; at least one
 */
public record Mix(Map<MixedOperation, Integer> weights) {

    /**
     * Copies the weights.
     *
     * @throws IllegalArgumentException if there is none, or one is not above zero
     */
    public Mix {
        if (weights.isEmpty() || weights.values().stream().anyMatch(weight -> weight < 1)) {
            throw new IllegalArgumentException("expected operations with weights above 0, found " + weights);
        }
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
    }

    /** The operations, in the order of {@link MixedOperation}. */
    public List<MixedOperation> operations() {
        return List.copyOf(weights.keySet());
    }

    /** The share of one operation, from 0 to 1. */
    public double share(MixedOperation operation) {
        double all = weights.values().stream().mapToInt(Integer::intValue).sum();
        return weights.getOrDefault(operation, 0) / all;
    }
}
