package dev.dynamark.compare.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.HdrHistogram.AbstractHistogram;
import org.HdrHistogram.Histogram;

/**
 * Histograms of the blocks of one series, prepared for percentiles of any choice of blocks: of each block, how many of
 * its values do not exceed each bucket that any block occupies. So a percentile is a search over buckets and no
 * histogram is summed. Immutable.
 */
public final class PercentileBlocks {

    private final long[] values;
    private final long[][] cumulative;
    private final long[] totals;

    private PercentileBlocks(long[] values, long[][] cumulative, long[] totals) {
        this.values = values;
        this.cumulative = cumulative;
        this.totals = totals;
    }

    /**
     * Blocks of the same precision, empty ones among them.
     *
     * @param blocks at least one, in the order of time; not kept
     */
    public static PercentileBlocks of(List<? extends AbstractHistogram> blocks) {
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("expected at least one block, found none");
        }
        long[] values = occupied(blocks);
        long[][] cumulative = new long[values.length][blocks.size()];
        for (int block = 0; block < blocks.size(); block++) {
            cumulate(blocks.get(block), values, cumulative, block);
        }
        return new PercentileBlocks(
                values,
                cumulative,
                blocks.stream().mapToLong(AbstractHistogram::getTotalCount).toArray());
    }

    /** The largest value of each bucket that any block occupies. */
    private static long[] occupied(List<? extends AbstractHistogram> blocks) {
        Histogram all = new Histogram(blocks.get(0).getNumberOfSignificantValueDigits());
        blocks.forEach(all::add);
        return StreamSupport.stream(all.recordedValues().spliterator(), false)
                .mapToLong(each -> all.highestEquivalentValue(each.getValueIteratedTo()))
                .toArray();
    }

    private static void cumulate(AbstractHistogram histogram, long[] values, long[][] cumulative, int block) {
        long sum = 0;
        for (int bucket = 0; bucket < values.length; bucket++) {
            sum += histogram.getCountAtValue(values[bucket]);
            cumulative[bucket][block] = sum;
        }
    }

    /** How many blocks there are. */
    public int count() {
        return totals.length;
    }

    /** How many values all blocks have. */
    public long total() {
        long sum = 0;
        for (long each : totals) {
            sum += each;
        }
        return sum;
    }

    /**
     * The percentile of all blocks together, as HdrHistogram tells it.
     *
     * @param quantile such as 0.99
     */
    public double percentile(double quantile) {
        int[] once = new int[totals.length];
        Arrays.fill(once, 1);
        return percentile(once, quantile);
    }

    /**
     * The percentile of a choice of blocks.
     *
     * @param times how often each block was chosen
     * @return NaN if these blocks are empty
     */
    double percentile(int[] times, double quantile) {
        long total = 0;
        for (int block = 0; block < times.length; block++) {
            total += times[block] * totals[block];
        }
        if (total == 0) {
            return Double.NaN;
        }
        // Rounded first, because 0.99 times 100 must not become 99.00000000000001 and then 100.
        long rank = Math.max(1, (long) Math.ceil(round(quantile * total)));
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reaches(cumulative[middle], times, rank)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return values[low];
    }

    private static double round(double rank) {
        double nearest = Math.rint(rank);
        return Math.abs(rank - nearest) < 1e-6 ? nearest : rank;
    }

    private static boolean reaches(long[] counts, int[] times, long rank) {
        long sum = 0;
        for (int block = 0; block < times.length; block++) {
            sum += times[block] * counts[block];
        }
        return sum >= rank;
    }
}
