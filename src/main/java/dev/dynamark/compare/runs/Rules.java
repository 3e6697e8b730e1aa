package dev.dynamark.compare.runs;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;

/**
 * By what runs are compared. Immutable.
 *
 * @param threshold changes up to this do not matter, as a share: 0.1 is 10 %
 * @param confidence of each interval; intervals are not adjusted for their number, which is why it is high
 * @param normaliseBy a contestant that each metric is divided by, within its run
 * @param tolerated what is put up with
 */
public record Rules(double threshold, double confidence, Optional<String> normaliseBy, Set<Tolerance> tolerated) {

    /** Unless told otherwise: 10 %, intervals at 99 %, nothing put up with. */
    public static final Rules DEFAULT = new Rules(0.1, 0.99, Optional.empty(), Set.of());

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the threshold is negative or the confidence not between 0.5 and 1
     */
    public Rules {
        requireNonNull(normaliseBy, "normaliseBy");
        tolerated = Set.copyOf(tolerated);
        if (!(threshold >= 0 && Double.isFinite(threshold))) {
            throw new IllegalArgumentException("expected a threshold of 0 or more, found " + threshold);
        }
        if (!(confidence >= 0.5 && confidence < 1)) {
            throw new IllegalArgumentException("expected a confidence from 0.5 to below 1, found " + confidence);
        }
    }

    /** Whether this is put up with. */
    public boolean tolerate(Tolerance tolerance) {
        return tolerated.contains(tolerance);
    }
}
