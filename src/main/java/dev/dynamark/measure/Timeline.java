package dev.dynamark.measure;

import java.util.List;

/**
 * How a series went over time; step 0 begins when the recorder is built. All lists have one entry per step.
 * Immutable.
 *
 * @param stepSeconds length of a step, a power of 2; the last step may be shorter
 * @param count samples of the series in each step
 * @param p50Ns median of each step, null in a step without samples
 * @param p99Ns 99th percentile of each step, null in a step without samples
 * @param errors failed operations of the same contestant, operation and tags in each step
 */
public record Timeline(int stepSeconds, List<Long> count, List<Long> p50Ns, List<Long> p99Ns, List<Long> errors) {

    public Timeline {
        count = Copies.list(count);
        p50Ns = Copies.list(p50Ns);
        p99Ns = Copies.list(p99Ns);
        errors = Copies.list(errors);
    }
}
