package dev.dynamark.profile;

import java.util.Optional;

/**
 * What requests are made of, and by which injector. Immutable.
 *
 * @param mix of operations; empty where the simulation runs each operation by itself
 * @param node which injector this is
 * @param contention how often writes get in each other's way
 */
public record Traffic(Optional<Mix> mix, Node node, Contention contention) {

    /** Whether money moves between accounts. */
    boolean movesMoney() {
        return mix.map(Mix::operations)
                .filter(all -> all.contains(MixedOperation.TRANSFER))
                .isPresent();
    }

    /** Whether keys are drawn among orders. */
    boolean hasKeys() {
        return mix.stream().flatMap(each -> each.operations().stream()).noneMatch(MixedOperation::isOfAccounts);
    }

    /**
     * How often writes of several items get in each other's way.
     *
     * @param accounts that money moves between; the fewer, the more transactions meet
     * @param conflictPercent of transactions cancelled on their way, from 0 to 50
     * @param unprocessedPercent of items of batches handed back on their way, from 0 to 50
     */
    public record Contention(int accounts, double conflictPercent, double unprocessedPercent) {

        static final Contention ORDINARY = new Contention(20, 5, 10);
    }
}
