package dev.dynamark.compare.paired;

import dev.dynamark.compare.statistics.EqualBlocks;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * About how many rounds, or cycles, would settle an open verdict: the width of an interval falls with the root of their
 * number, and a difference must be seen through the correction for many comparisons. Immutable.
 */
final class RoundsNeeded {

    /** The number needed depends on the number of blocks, which depends on it; both hardly change any more then. */
    private static final int STEPS = 20;

    private final Criteria criteria;
    private final int comparisons;

    /** @param comparisons that the level of a difference is divided by */
    RoundsNeeded(Criteria criteria, int comparisons) {
        this.criteria = criteria;
        this.comparisons = Math.max(1, comparisons);
    }

    /** Always more than there are, and at least what an interval needs at all; empty if the interval says nothing. */
    Optional<Long> of(Ratio ratio) {
        double half = Math.log(ratio.interval().high() / ratio.interval().low()) / 2;
        if (!Double.isFinite(half)) {
            return Optional.empty();
        }
        double level = 1 - ratio.interval().confidence();
        double error = half / quantile(level, ratio.blocks());
        double distance = Math.abs(Math.log(ratio.interval().estimate()));
        double different = rounds(ratio, error, distance, (1 - criteria.confidence()) / comparisons);
        double margin = Math.log1p(criteria.smallestDifference());
        double equivalent = rounds(ratio, error, margin - distance, level);
        double enough = Math.max(Math.min(different, equivalent), ratio.carries() ? 0 : ratio.fewest());
        return Optional.of(Math.max(ratio.rounds() + 1L, (long) Math.ceil(enough)));
    }

    /** How many make half of an interval as short as that. */
    private static double rounds(Ratio ratio, double error, double half, double level) {
        if (!(half > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double rounds = ratio.rounds();
        for (int step = 0; step < STEPS; step++) {
            double wanted = ratio.rounds() * Math.pow(error * quantile(level, blocks(ratio, rounds)) / half, 2);
            rounds = Math.sqrt(rounds * Math.max(1, wanted));
        }
        return rounds;
    }

    /** More rounds are cut into more blocks, up to a limit. */
    private static double blocks(Ratio ratio, double rounds) {
        double most = Math.max(EqualBlocks.MOST, ratio.blocks());
        return Math.max(2, Math.min(most, ratio.blocks() * rounds / ratio.rounds()));
    }

    private static double quantile(double level, double blocks) {
        return TDistribution.of(blocks - 1).inverseSurvivalProbability(level / 2);
    }
}
