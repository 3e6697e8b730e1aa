package dev.dynamark.contestants;

/**
 * A data layer under test whose operations answer later. Registered as every {@link OrderContestant}; both kinds may
 * take part in one run.
 */
public interface AsyncOrderContestant extends OrderContestant {

    @Override
    AsyncOrderStore<?> open(Stand stand);
}
