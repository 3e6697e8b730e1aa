package dev.dynamark.gatling.report;

import dev.dynamark.measure.Block;
import dev.dynamark.measure.Series;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * From when to when the blocks of one contestant and operation lasted. Results say only when a block began, and begin
 * those of failed operations at the first failure, so every outcome counts: a block lasts until the next one begins.
 */
final class BlockSpans {

    /** In ms since the start of the run. */
    record Span(double from, double until) {

        double at(double part) {
            return from + part * (until - from);
        }
    }

    private static final class Row {
        private final NavigableMap<Integer, Long> starts = new TreeMap<>();
        private final NavigableMap<Integer, Long> counts = new TreeMap<>();

        void add(Block block, long startMs) {
            starts.merge(block.block(), startMs, Math::min);
            counts.merge(block.block(), block.count(), Long::sum);
        }
    }

    private final TimeAxis axis;
    private final Map<String, Row> rows = new HashMap<>();
    private final double activeMs;
    private final long operations;

    /** @param outcomes the series of one contestant, operation and tags */
    BlockSpans(List<Series> outcomes, TimeAxis axis) {
        this.axis = axis;
        outcomes.forEach(
                series -> series.blocks().forEach(block -> rows.computeIfAbsent(block.process(), process -> new Row())
                        .add(block, axis.startOf(block))));
        Series any = outcomes.get(0);
        activeMs = any.activeNs() / 1e6 / Math.max(1, any.users());
        operations = outcomes.stream().mapToLong(Series::count).sum();
    }

    Span of(Block block) {
        Row row = rows.get(block.process());
        double from = row.starts.get(block.block());
        Integer next = row.starts.higherKey(block.block());
        double until = next == null ? from + lastMs(row) : row.starts.get(next);
        return new Span(from, Math.max(from, (double) axis.within(until)));
    }

    /** The last one takes as long for an operation as those before it; an only one as long as its bursts. */
    private double lastMs(Row row) {
        int last = row.starts.lastKey();
        double before = row.starts.get(last) - row.starts.firstEntry().getValue();
        long count = row.counts.get(last);
        long countBefore = row.counts.headMap(last).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return countBefore > 0 ? before / countBefore * count : activeMs / operations * count;
    }
}
