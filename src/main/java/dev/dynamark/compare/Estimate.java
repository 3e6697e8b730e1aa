package dev.dynamark.compare;

import java.util.Optional;

/**
 * A ratio and its noise. Immutable.
 *
 * @param ratio above zero; 1 means the same
 * @param standardError in the units of the ratio; empty if one round alone does not show any noise
 */
public record Estimate(double ratio, Optional<Double> standardError) {

    /**
     * Brings an estimate on the log scale back: by the delta method the standard error of {@code exp(x)} is
     * {@code exp(x)} times that of {@code x}, good while the noise is small against the ratio.
     */
    static Estimate ofLog(double logRatio, Optional<Double> logStandardError) {
        double ratio = Math.exp(logRatio);
        return new Estimate(ratio, logStandardError.map(error -> ratio * error));
    }
}
