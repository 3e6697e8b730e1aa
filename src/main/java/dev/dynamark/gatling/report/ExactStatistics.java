package dev.dynamark.gatling.report;

import io.gatling.charts.stats.GeneralStats;
import io.gatling.charts.stats.IntVsTimePlot;
import io.gatling.charts.stats.buffers.GeneralStatsBuffer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import scala.Option;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Figures of one row of Gatling's report. Gatling's own estimate percentiles by a digest, which is slow where many values
 * are equal and says something else each time; values of three digits are few enough to be counted.
 */
final class ExactStatistics extends GeneralStatsBuffer {

    private static final class Count {
        private int value;
    }

    private final Map<Integer, Count> counts = new HashMap<>();
    private final double seconds;
    private long count;

    ExactStatistics(double seconds) {
        super(Math.round(seconds));
        this.seconds = seconds;
    }

    @Override
    public void update(int micros) {
        counts.computeIfAbsent(micros, first -> new Count()).value++;
        count++;
    }

    @Override
    public Option<GeneralStats> stats() {
        if (count == 0) {
            return Option.empty();
        }
        NavigableMap<Integer, Count> sorted = new TreeMap<>(counts);
        double sum = 0;
        double squares = 0;
        for (Map.Entry<Integer, Count> each : sorted.entrySet()) {
            double micros = each.getKey();
            sum += micros * each.getValue().value;
            squares += micros * micros * each.getValue().value;
        }
        double mean = sum / count;
        double deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
        return Option.apply(new GeneralStats(
                sorted.firstKey(),
                sorted.lastKey(),
                count,
                (int) Math.round(mean),
                (int) Math.round(deviation),
                percent -> percentile(sorted, (Double) percent),
                count / seconds));
    }

    /** The smallest value that so many per cent do not exceed, as our own reports have it. */
    private Integer percentile(NavigableMap<Integer, Count> sorted, double percent) {
        // Exactly: in doubles 99.9 % of 1,000 is a little more than 999.
        long rank = Math.max(
                1,
                BigDecimal.valueOf(percent)
                        .movePointLeft(2)
                        .multiply(BigDecimal.valueOf(count))
                        .setScale(0, RoundingMode.CEILING)
                        .longValue());
        long below = 0;
        for (Map.Entry<Integer, Count> each : sorted.entrySet()) {
            below += each.getValue().value;
            if (below >= rank) {
                return each.getKey();
            }
        }
        return sorted.lastKey();
    }

    @Override
    public Iterable<IntVsTimePlot> distribution() {
        return CollectionConverters.asScala(counts.entrySet().stream()
                .map(each -> new IntVsTimePlot(each.getKey(), each.getValue().value))
                .toList());
    }
}
