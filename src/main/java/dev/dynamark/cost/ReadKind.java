package dev.dynamark.cost;

/** How sure a read is to see the latest write, which is what it pays for. */
public enum ReadKind {
    /** May miss the latest writes: half a unit for 4 KB. */
    EVENTUAL(0.5),
    /** Sees all earlier writes: a unit for 4 KB. */
    STRONG(1),
    /** Within {@code TransactGetItems}: two units for 4 KB. */
    TRANSACTIONAL(2);

    private final double unitsPerStep;

    ReadKind(double unitsPerStep) {
        this.unitsPerStep = unitsPerStep;
    }

    double unitsPerStep() {
        return unitsPerStep;
    }
}
