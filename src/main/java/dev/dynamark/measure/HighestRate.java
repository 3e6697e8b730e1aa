package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The highest rate of arrivals at which one contestant kept a limit in one operation, and how it was found. Immutable.
 *
 * @param contestant not null
 * @param operation not null
 * @param tags as those of series, without the stage
 * @param p99LimitNs what 99 of 100 responses had to keep, from the intended start
 * @param errorLimitPercent how many operations were allowed to fail
 * @param ratePerSecond empty if no rate kept the limit
 * @param steps in the order they were tried
 */
public record HighestRate(
        String contestant,
        String operation,
        Optional<Map<String, String>> tags,
        long p99LimitNs,
        double errorLimitPercent,
        Optional<Double> ratePerSecond,
        List<Step> steps) {

    public HighestRate {
        requireNonNull(contestant, "contestant");
        requireNonNull(operation, "operation");
        tags = Copies.optionalMap(tags);
        steps = Copies.list(steps);
    }

    /**
     * One rate that was tried. Immutable.
     *
     * @param ratePerSecond the rate that was wanted; of a rising rate its average
     * @param planned arrivals
     * @param answered arrivals that came and ended: fewer where the limit was broken before
     * @param late how many responses took longer than the limit
     * @param failed how many operations failed
     * @param responseP99Ns of the responses, from the intended start
     * @param kept whether the limit was kept
     */
    public record Step(
            double ratePerSecond,
            long planned,
            long answered,
            long late,
            long failed,
            Optional<Long> responseP99Ns,
            boolean kept) {}

    /** Of these steps: the highest rate kept below the lowest one that never was. */
    public static HighestRate of(SeriesKey key, long p99LimitNs, double errorLimitPercent, List<Step> steps) {
        double broken = steps.stream()
                .mapToDouble(Step::ratePerSecond)
                .filter(rate -> steps.stream().noneMatch(step -> step.ratePerSecond() == rate && step.kept()))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        Optional<Double> highest = steps.stream()
                .filter(step -> step.kept() && step.ratePerSecond() < broken)
                .map(Step::ratePerSecond)
                .max(Double::compare);
        return new HighestRate(
                key.contestant(),
                key.operation(),
                Optional.of(key.tags()).filter(tags -> !tags.isEmpty()),
                p99LimitNs,
                errorLimitPercent,
                highest,
                steps);
    }

    /** The lowest rate tried that is above the highest one kept, and broke the limit; empty if none did. */
    public Optional<Step> broken() {
        return steps.stream()
                .filter(step -> !step.kept() && step.ratePerSecond() > ratePerSecond.orElse(0.0))
                .min((one, other) -> Double.compare(one.ratePerSecond(), other.ratePerSecond()));
    }

    /** The step of the highest rate. */
    public Optional<Step> kept() {
        return steps.stream()
                .filter(step -> step.kept() && ratePerSecond.equals(Optional.of(step.ratePerSecond())))
                .findFirst();
    }
}
