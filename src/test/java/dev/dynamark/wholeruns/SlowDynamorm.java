package dev.dynamark.wholeruns;

import dev.dynamark.contestants.DynamormContestant;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.contestants.Orders;
import dev.dynamark.contestants.Stand;
import dev.dynamark.selfcheck.known.Pace;
import dev.dynamark.selfcheck.known.Slowed;

/** What a change for the worse does to DynamORM: under its name, four times as slow. Registered by tests of the gate only. */
public final class SlowDynamorm implements OrderContestant {

    private static final double FACTOR = 4;

    private final OrderContestant slowed;

    /** Found by {@code ServiceLoader}. */
    public SlowDynamorm() {
        OrderContestant original = new DynamormContestant();
        slowed = new Slowed(original.id(), original, () -> Pace.steady(FACTOR));
    }

    @Override
    public String id() {
        return slowed.id();
    }

    @Override
    public String description() {
        return slowed.description();
    }

    @Override
    public Orders<?> open(Stand stand) {
        return slowed.open(stand);
    }
}
