package dev.dynamark.compare.runs;

import dev.dynamark.compare.Measured;
import dev.dynamark.compare.Metric;
import dev.dynamark.compare.statistics.EqualBlocks;
import dev.dynamark.measure.Block;
import dev.dynamark.measure.CpuSource;
import dev.dynamark.measure.Histograms;
import dev.dynamark.measure.Rounds;
import dev.dynamark.measure.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    Optional<Cut> cut() {
        double[] means = histograms().stream().mapToDouble(Histogram::getMean).toArray();
        return means.length == 0 ? Optional.empty() : Optional.of(Cut.of(means));
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
            decoded = Optional.of(
                    blocks().stream().map(block -> decode(block.histogram())).toList());
        }
        return decoded.get();
    }

    private List<Block> blocks() {
        return measured.succeeded().map(Series::blocks).orElse(List.of());
    }

    private List<String> blockNames() {
        return blocks().stream()
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
        for (Rounds rounds : measuredRounds()) {
            List<Double> column = column(rounds, metric);
            for (int round = 0; round < column.size(); round++) {
                Double value = column.get(round);
                if (value != null && value > 0) {
                    names.add(rounds.process() + "#" + round);
                    values.add(value);
                }
            }
        }
        return new Slots(names, values, EqualBlocks.SHORTEST);
    }

    /** One value of each JVM that measured it, called by its process. */
    Slots jvms(Metric metric) {
        Map<String, Double> byProcess = new LinkedHashMap<>();
        if (metric == Metric.CPU || metric == Metric.BYTES) {
            for (Rounds rounds : measuredRounds()) {
                column(rounds, metric).stream()
                        .filter(value -> value != null && value > 0)
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .ifPresent(mean -> byProcess.put(rounds.process(), mean));
            }
        } else if (SideSeries.isOfBlocks(metric) || metric == Metric.MEAN || metric == Metric.THROUGHPUT) {
            histogramsByProcess().forEach((process, histogram) -> byProcess.put(process, value(metric, histogram)));
        }
        return new Slots(List.copyOf(byProcess.keySet()), List.copyOf(byProcess.values()), 1);
    }

    private static double value(Metric metric, Histogram histogram) {
        return metric.quantile().isPresent()
                ? histogram.getValueAtPercentile(metric.quantile().getAsDouble() * 100)
                : histogram.getMean();
    }

    private Map<String, Histogram> histogramsByProcess() {
        Map<String, Histogram> byProcess = new LinkedHashMap<>();
        List<Block> blocks = blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Histogram block = histograms().get(i);
            byProcess
                    .computeIfAbsent(
                            blocks.get(i).process(), any -> new Histogram(block.getNumberOfSignificantValueDigits()))
                    .add(block);
        }
        return byProcess;
    }

    private List<Double> column(Rounds rounds, Metric metric) {
        int column = rounds.contestants().indexOf(measured.key().contestant());
        Optional<List<List<Double>>> rows = metric == Metric.CPU ? rounds.cpuNs() : rounds.allocatedBytes();
        return rows.orElse(List.of()).stream()
                .map(row -> column < row.size() ? row.get(column) : null)
                .toList();
    }

    /** Without those that a parent made from its children's: they would count twice. */
    private List<Rounds> measuredRounds() {
        Set<String> processes = blocks().stream().map(Block::process).collect(Collectors.toSet());
        return source.result().rounds().stream()
                .filter(rounds -> isOfThis(rounds)
                        && rounds.contestants().contains(measured.key().contestant())
                        && processes.contains(rounds.process()))
                .toList();
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
