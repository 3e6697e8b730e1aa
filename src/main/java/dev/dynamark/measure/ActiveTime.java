package dev.dynamark.measure;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The time in which at least one user was in a burst of one series, successful or not, and how many were on average.
 * For the reader thread only.
 */
final class ActiveTime {

    /** Spans that may still grow; a burst that overlaps more than these counts from their beginning only. */
    private static final int MOST_SPANS = 8_192;

    private final long originNs;
    private final NavigableMap<Long, Long> spans = new TreeMap<>();
    private long sumNs;
    private long settledNs;
    private long settledUntil = Long.MIN_VALUE;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    ActiveTime(long originNs) {
        this.originNs = originNs;
    }

    void add(Spans others) {
        sumNs += others.sumNs();
        others.forEach((start, end) -> cover(start - originNs, end - originNs));
    }

    private void cover(long from, long to) {
        first = Math.min(first, from);
        last = Math.max(last, to);
        long start = Math.max(from, settledUntil);
        long end = to;
        if (end <= start) {
            return;
        }
        Map.Entry<Long, Long> before = spans.floorEntry(end);
        while (before != null && before.getValue() >= start) {
            start = Math.min(start, before.getKey());
            end = Math.max(end, before.getValue());
            spans.remove(before.getKey());
            before = spans.floorEntry(end);
        }
        spans.put(start, end);
        while (spans.size() > MOST_SPANS) {
            Map.Entry<Long, Long> oldest = spans.pollFirstEntry();
            settledNs += oldest.getValue() - oldest.getKey();
            settledUntil = oldest.getValue();
        }
    }

    /** All bursts added up, also where they overlap. */
    long sumNs() {
        return sumNs;
    }

    /** All bursts laid over each other. */
    long coveredNs() {
        return settledNs
                + spans.entrySet().stream()
                        .mapToLong(span -> span.getValue() - span.getKey())
                        .sum();
    }

    /** From the beginning of the first burst to the end of the last. */
    long elapsedNs() {
        return last < first ? 0 : last - first;
    }

    /** How many users were in bursts at the same time, on average; at least 1. */
    int users() {
        long covered = coveredNs();
        return covered == 0 ? 1 : Math.max(1, Math.toIntExact(Math.round((double) sumNs / covered)));
    }
}
