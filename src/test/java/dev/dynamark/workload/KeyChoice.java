package dev.dynamark.workload;

/** Which of so many items the next operation touches: a pure function of what it is given. Thread-safe. */
@FunctionalInterface
public interface KeyChoice {

    /**
     * The index of an item.
     *
     * @param random of this operation
     * @param place where the operation stands
     * @param size how many items there are, the newest last; at least 1
     * @return from 0 to {@code size} - 1
     */
    int index(ItemRandom random, Place place, int size);

    /** Every item equally likely. */
    static KeyChoice uniform() {
        return (random, place, size) -> random.nextInt(size);
    }

    /** Always the same item. */
    static KeyChoice hot() {
        return (random, place, size) -> 0;
    }

    /**
     * One item after the other; users begin at places of their own.
     *
     * @param turn how many operations a user has in a row
     */
    static KeyChoice sequential(int turn) {
        return new SequentialChoice(turn);
    }

    /**
     * A few items much more often than most, spread over all. With another number of items these are others.
     *
     * @param exponent how steep; 0.99 is customary
     * @throws IllegalArgumentException if the exponent is not above 0
     */
    static KeyChoice zipf(double exponent) {
        return new ZipfChoice(exponent);
    }

    /**
     * The oldest items much more often than most: they stay popular, however many come after them.
     *
     * @param exponent how steep; 0.99 is customary
     * @throws IllegalArgumentException if the exponent is not above 0
     */
    static KeyChoice zipfOfOldest(double exponent) {
        ZipfWeights weights = new ZipfWeights(exponent);
        return (random, place, size) -> weights.rank(random, size);
    }

    /**
     * The newer, the more often, as in a time series: half of all are among the newest 3.5 %.
     *
     * @param series so many of the same length follow each other, each in its own order of time; 1 for a single one
     */
    static KeyChoice timeSeries(int series) {
        return new TimeSeriesChoice(series);
    }

    /**
     * Orders that customers share, from one customer to the next along the graph.
     *
     * @param seed of the walks: those who walk with another go elsewhere
     */
    static KeyChoice graph(Dataset dataset, long seed) {
        return new GraphChoice(CustomerGraph.of(dataset), seed);
    }
}
