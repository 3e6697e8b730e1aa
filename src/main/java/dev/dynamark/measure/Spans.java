package dev.dynamark.measure;

import java.util.Arrays;

/** When one thread's bursts of one series began and ended; those that follow each other and overlap are one span. */
final class Spans {

    /** Takes one span after the other, as readings of the nano clock. */
    interface Reader {
        void span(long start, long end);
    }

    private long[] starts = new long[16];
    private long[] ends = new long[16];
    private int count;
    private long sumNs;

    void add(Burst burst) {
        if (burst.activeNs() > 0) {
            sumNs += burst.activeNs();
            add(burst.activeFrom(), burst.lastEnd());
        }
    }

    private void add(long start, long end) {
        int last = count - 1;
        if (last >= 0 && start - ends[last] <= 0 && end - starts[last] >= 0) {
            starts[last] = start - starts[last] < 0 ? start : starts[last];
            ends[last] = end - ends[last] > 0 ? end : ends[last];
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    void forEach(Reader reader) {
        for (int i = 0; i < count; i++) {
            reader.span(starts[i], ends[i]);
        }
    }

    /** All bursts added up, also where they overlap. */
    long sumNs() {
        return sumNs;
    }

    void clear() {
        count = 0;
        sumNs = 0;
    }
}
