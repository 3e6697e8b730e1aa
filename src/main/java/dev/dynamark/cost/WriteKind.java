package dev.dynamark.cost;

/** Whether a write is alone or part of a transaction. */
public enum WriteKind {
    /** By itself or in a batch: a unit for 1 KB. */
    ORDINARY(1),
    /** Within {@code TransactWriteItems}, where each item is written twice: two units for 1 KB. */
    TRANSACTIONAL(2);

    private final double unitsPerStep;

    WriteKind(double unitsPerStep) {
        this.unitsPerStep = unitsPerStep;
    }

    double unitsPerStep() {
        return unitsPerStep;
    }
}
