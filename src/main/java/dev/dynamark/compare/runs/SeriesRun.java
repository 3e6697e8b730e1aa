package dev.dynamark.compare.runs;

import dev.dynamark.compare.Measured;
import dev.dynamark.compare.Metric;
import dev.dynamark.compare.statistics.AutocorrelationTime;
import dev.dynamark.compare.statistics.EqualBlocks;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.Histograms;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.HdrHistogram.Histogram;

/** What one run tells of one series. Reads blocks and rounds only when asked for them; confined to one thread. */
final class SeriesRun {

    private final NamedResult source;
    private final Measured measured;
    private Optional<List<Histogram>> decoded = Optional.empty();

    SeriesRun(NamedResult source, Measured measured) {
        this.source = source;
        this.measured = measured;
    }

    Measured measured() {
        return measured;
    }

    Optional<CpuSource> cpuSource() {
        return measured.succeeded().flatMap(Series::cpuSource);
    }

    /** Of successful operations. */
    long count() {
        return measured.succeeded().map(Series::count).orElse(0L);
    }

    /** How it can be cut into blocks that hardly depend on each other; empty if it has no blocks at all. */
    Optional<EqualBlocks> cut() {
        double[] means = histograms().stream().mapToDouble(Histogram::getMean).toArray();
        return means.length == 0
                ? Optional.empty()
                : Optional.of(EqualBlocks.ofBlocks(means.length, AutocorrelationTime.of(means)));
    }

    /** Whether the two have the same blocks, block for block measured side by side. */
    boolean isBeside(SeriesRun other) {
        return blockNames().equals(other.blockNames());
    }

    /** How the metric went within the run; without values if that was not recorded. */
    Slots slots(Metric metric) {
        return switch (metric) {
            case MEAN, THROUGHPUT -> means();
            case CPU, BYTES -> rounds(metric);
            default -> new Slots(List.of(), List.of(), 1);
        };
    }

    /** Histograms of the blocks, in the order of time. */
    List<Histogram> histograms() {
        if (decoded.isEmpty()) {
            decoded = Optional.of(measured.succeeded().map(Series::blocks).orElse(List.of()).stream()
                    .map(block -> decode(block.histogram()))
                    .toList());
        }
        return decoded.get();
    }

    private List<String> blockNames() {
        return measured.succeeded().map(Series::blocks).orElse(List.of()).stream()
                .map(block -> block.process() + "#" + block.block())
                .toList();
    }

    /** Of the blocks, which every run has; rounds exist only in lock-step. */
    private Slots means() {
        return new Slots(
                blockNames(), histograms().stream().map(Histogram::getMean).toList(), 1);
    }

    private Slots rounds(Metric metric) {
        List<String> names = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (Rounds rounds : source.result().rounds()) {
            int column = rounds.contestants().indexOf(measured.key().contestant());
            if (column >= 0 && isOfThis(rounds)) {
                List<List<Double>> rows =
                        (metric == Metric.CPU ? rounds.cpuNs() : rounds.allocatedBytes()).orElse(List.of());
                for (int round = 0; round < rows.size(); round++) {
                    Double value =
                            column < rows.get(round).size() ? rows.get(round).get(column) : null;
                    if (value != null && value > 0) {
                        names.add(rounds.process() + "#" + round);
                        values.add(value);
                    }
                }
            }
        }
        return new Slots(names, values, EqualBlocks.SHORTEST);
    }

    private boolean isOfThis(Rounds rounds) {
        return rounds.operation().equals(measured.key().operation())
                && rounds.tags().orElse(Map.of()).equals(measured.key().tags());
    }

    private Histogram decode(String text) {
        try {
            return Histograms.decode(text);
        } catch (IllegalArgumentException e) {
            throw new IncomparableException(
                    "Cannot read result " + source.name() + ": a block of "
                            + measured.key().contestant() + " " + measured.key().operation() + " has no histogram: "
                            + e.getMessage(),
                    e);
        }
    }
}
