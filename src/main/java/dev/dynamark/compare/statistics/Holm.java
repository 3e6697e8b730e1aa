package dev.dynamark.compare.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Correction of p-values for being many: S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian
 * Journal of Statistics 6 (1979) 65-70.
 */
public final class Holm {

    private Holm() {}

    /** The adjusted p-values, in the order given; each at least as large as the value it replaces and at most 1. */
    public static double[] adjusted(double[] pValues) {
        int[] ascending = IntStream.range(0, pValues.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[pValues.length];
        double largest = 0;
        for (int rank = 0; rank < ascending.length; rank++) {
            double raised = pValues[ascending[rank]] * (pValues.length - rank);
            largest = Math.max(largest, Math.min(1, raised));
            adjusted[ascending[rank]] = largest;
        }
        return adjusted;
    }
}
