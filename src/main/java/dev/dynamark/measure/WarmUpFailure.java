package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

/**
 * The first failure of one contestant in the warm-up, and how often the same operation failed until now. Immutable.
 *
 * @param operation in which it happened; not null
 * @param failure not null
 * @param failed how many operations of this name failed for the contestant in the warm-up, whatever their tags
 * @param operations how many it ran, failed ones included
 */
public record WarmUpFailure(String operation, Failure failure, long failed, long operations) {

    public WarmUpFailure {
        requireNonNull(operation, "operation");
        requireNonNull(failure, "failure");
    }
}
