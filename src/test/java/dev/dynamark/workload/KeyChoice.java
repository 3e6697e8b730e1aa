package dev.dynamark.workload;

/** Which order the next operation touches. */
@FunctionalInterface
interface KeyChoice {

    /** The index of an order of the dataset. */
    int index(ItemRandom random);
}
