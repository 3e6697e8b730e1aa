package dev.dynamark.compare.runs;

import dev.dynamark.compare.statistics.AutocorrelationTime;
import dev.dynamark.compare.statistics.EqualBlocks;
import java.util.Arrays;

/**
 * Where a series of blocks is cut into longer ones: it is left as it is up to {@value EqualBlocks#FEWEST}, beyond that as
 * many are put together as depend on each other. Immutable.
 */
record Cut(int values, int count) {

    static Cut of(double[] blocks) {
        int wanted = (int) (blocks.length / (4 * AutocorrelationTime.of(blocks)));
        int most = Math.max(EqualBlocks.FEWEST, Math.min(EqualBlocks.MOST, wanted));
        return new Cut(blocks.length, Math.min(blocks.length, most));
    }

    /** The first of a part; {@code start(count())} is the end. */
    int start(int part) {
        return Math.toIntExact((long) part * values / count);
    }

    double[] means(double[] series) {
        double[] means = new double[count];
        Arrays.setAll(means, part -> Arrays.stream(series, start(part), start(part + 1))
                .average()
                .orElseThrow());
        return means;
    }
}
