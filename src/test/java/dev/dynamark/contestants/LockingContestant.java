package dev.dynamark.contestants;

/** A data layer that creates, reads and changes items as an application with optimistic locks does. */
public interface LockingContestant extends OrderContestant {

    @Override
    LockingStore<?> open(Stand stand);
}
