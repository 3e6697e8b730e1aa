package dev.dynamark.compare.statistics;

import java.util.Arrays;

/**
 * A series cut into blocks of equal length, give or take one value, in the order of time. More than 30 blocks hardly narrow an
 * interval, and longer ones depend less on each other. Immutable.
 */
public final class EqualBlocks {

    /** Fewer blocks than this do not carry an interval. */
    public static final int FEWEST = 20;

    /** More blocks than this are not made. */
    public static final int MOST = 30;

    /** A block is not shorter than so many values, unless the whole series is too short for two of them. */
    public static final int SHORTEST = 5;

    /** Blocks of so many autocorrelation times hardly depend on each other any more. */
    private static final int INDEPENDENT = 4;

    private final int values;
    private final int blocks;
    private final double autocorrelationTime;

    private EqualBlocks(int values, int blocks, double autocorrelationTime) {
        this.values = values;
        this.blocks = blocks;
        this.autocorrelationTime = autocorrelationTime;
    }

    /**
     * Blocks of a series of so many values: of 30 and 20 as many as leave each four times the autocorrelation time, where
     * neighbours hardly depend on each other any more; fewer than 20 only where the series is too short for them.
     *
     * @param autocorrelationTime of the series, in values
     */
    public static EqualBlocks of(int values, double autocorrelationTime) {
        int possible = Math.max(1, values / SHORTEST);
        int wanted = (int) (values / (INDEPENDENT * autocorrelationTime));
        int blocks = Math.min(possible, Math.max(FEWEST, Math.min(MOST, wanted)));
        return new EqualBlocks(values, blocks, autocorrelationTime);
    }

    /** How many there are, at least 1. */
    public int count() {
        return blocks;
    }

    /**
     * Whether there are enough blocks, each at least four times as long as the autocorrelation time. No difference may be
     * told from others: a level that the machine kept for a while would look like one, above all where a series is looked
     * at early.
     */
    public boolean areIndependent() {
        return values >= valuesNeeded();
    }

    /** How many values a series of this autocorrelation time needs for blocks that are independent. */
    public int valuesNeeded() {
        return FEWEST * (int) Math.ceil(Math.max(SHORTEST, INDEPENDENT * autocorrelationTime));
    }

    /** The number of values of the shortest block. */
    public int length() {
        return values / blocks;
    }

    /** The position of the first value of a block; {@code start(count())} is the end of the series. */
    public int start(int block) {
        return Math.toIntExact((long) block * values / blocks);
    }

    /**
     * The mean of each block.
     *
     * @param series as long as these blocks together
     */
    public double[] means(double[] series) {
        if (series.length != values) {
            throw new IllegalArgumentException("expected a series of " + values + ", found " + series.length);
        }
        double[] means = new double[blocks];
        for (int block = 0; block < blocks; block++) {
            means[block] = Arrays.stream(series, start(block), start(block + 1))
                    .average()
                    .orElseThrow();
        }
        return means;
    }
}
