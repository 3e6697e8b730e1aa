package dev.dynamark.measure;

import java.util.Optional;

/**
 * Capacity that successful operations said they consumed. Immutable.
 *
 * @param units read and write units together
 * @param operations that told
 */
record UnitTotals(double units, long operations) {

    static final UnitTotals NONE = new UnitTotals(0, 0);

    static UnitTotals of(Burst burst) {
        UnitTotals totals = NONE;
        for (int i = 0; i < burst.operations(); i++) {
            RequestTally sent = burst.tally(i);
            if (sent != null && sent.hasCapacity() && burst.ended(i, Outcome.OK)) {
                totals = totals.plus(new UnitTotals(sent.readUnits() + sent.writeUnits(), 1));
            }
        }
        return totals;
    }

    UnitTotals plus(UnitTotals others) {
        return new UnitTotals(units + others.units, operations + others.operations);
    }

    Optional<Double> perOperation() {
        return operations == 0 ? Optional.empty() : Optional.of(units / operations);
    }
}
