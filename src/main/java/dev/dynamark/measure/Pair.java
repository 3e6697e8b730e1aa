package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;

/**
 * What the rounds say about one contestant beside the baseline. Immutable.
 *
 * @param metric what was compared, such as {@code mean}; not null
 * @param estimand what the ratio estimates, such as {@code geometric mean of the ratios of rounds}; not null
 * @param ratio contestant over baseline
 * @param low lower end of the interval
 * @param high upper end of the interval
 * @param confidence of the interval, between 0 and 1
 * @param adjustedP p-value adjusted for all pairs of the result, if it was tested
 * @param rounds how many rounds had both; cycles where each contestant ran in JVMs of its own
 * @param blocks how many blocks of these rounds the interval is made of
 * @param autocorrelationTime of the rounds, in rounds: blocks should be longer
 * @param roundsNeeded about so many rounds, or cycles, would settle an open verdict; always more than there are
 * @param verdict in words; not null
 */
public record Pair(
        String operation,
        Optional<Map<String, String>> tags,
        String contestant,
        String baseline,
        String metric,
        String estimand,
        double ratio,
        double low,
        double high,
        double confidence,
        Optional<Double> adjustedP,
        int rounds,
        int blocks,
        Optional<Double> autocorrelationTime,
        Optional<Long> roundsNeeded,
        String verdict) {

    public Pair {
        requireNonNull(operation, "pair.operation");
        requireNonNull(contestant, "pair.contestant");
        requireNonNull(baseline, "pair.baseline");
        requireNonNull(metric, "pair.metric");
        requireNonNull(estimand, "pair.estimand");
        requireNonNull(verdict, "pair.verdict");
        tags = Copies.optionalMap(tags);
    }
}
