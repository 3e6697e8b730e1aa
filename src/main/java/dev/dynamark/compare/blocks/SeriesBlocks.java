package dev.dynamark.compare.blocks;

import dev.dynamark.compare.statistics.PercentileBlocks;
import dev.dynamark.measure.Block;
import dev.dynamark.measure.Histograms;
import dev.dynamark.measure.Series;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.HdrHistogram.Histogram;

/**
 * The blocks of one series. Decoding takes long and histograms are large, so only what they were put together to is
 * kept. Safe for use by several threads.
 */
public final class SeriesBlocks {

    private record Cut(List<BlockId> blocks, int parts) {}

    private final Series series;
    private final Cycles cycles;
    private final Map<BlockId, Block> blocks = new LinkedHashMap<>();
    private final Map<Cut, PercentileBlocks> cuts = new HashMap<>();
    private Map<Cycle, Histogram> byCycle = Map.of();
    private double[] means = {};

    SeriesBlocks(Series series, Cycles cycles) {
        this.series = series;
        this.cycles = cycles;
        series.blocks().forEach(block -> blocks.put(new BlockId(block.process(), block.block()), block));
    }

    /** Whose blocks these are. */
    public Series series() {
        return series;
    }

    /** How many there are. */
    public int count() {
        return blocks.size();
    }

    /** In the order of time. */
    public List<BlockId> ids() {
        return List.copyOf(blocks.keySet());
    }

    /** Those that another series has too. */
    public List<BlockId> sharedWith(SeriesBlocks other) {
        return blocks.keySet().stream().filter(other.blocks::containsKey).toList();
    }

    /**
     * Neighbours put together.
     *
     * @param chosen blocks of this series
     * @param parts how many are to be left, at most as many as were chosen
     */
    public synchronized PercentileBlocks inParts(List<BlockId> chosen, int parts) {
        return cuts.computeIfAbsent(new Cut(chosen, parts), this::decoded);
    }

    private PercentileBlocks decoded(Cut cut) {
        List<BlockId> chosen = cut.blocks();
        List<Histogram> parts = new ArrayList<>();
        for (int part = 0; part < cut.parts(); part++) {
            Histogram sum = new Histogram(3);
            chosen.subList(part * chosen.size() / cut.parts(), (part + 1) * chosen.size() / cut.parts())
                    .forEach(id -> add(blocks.get(id), sum));
            parts.add(sum);
        }
        return PercentileBlocks.of(parts);
    }

    private static void add(Block block, Histogram sum) {
        sum.add(Histograms.decode(block.histogram()));
    }

    /** The mean of each block, in the order of time. */
    public synchronized double[] means() {
        if (means.length != blocks.size()) {
            means = blocks.values().stream()
                    .mapToDouble(block -> Histograms.decode(block.histogram()).getMean())
                    .toArray();
        }
        return means.clone();
    }

    /**
     * A percentile of every cycle in which both JVMs of this contestant measured this series.
     *
     * @param quantile such as 0.99
     */
    public synchronized Map<Cycle, Double> percentilesOfCycles(double quantile) {
        if (byCycle.isEmpty()) {
            byCycle = cycles();
        }
        Map<Cycle, Double> percentiles = new LinkedHashMap<>();
        byCycle.forEach((cycle, all) -> percentiles.put(cycle, (double) all.getValueAtPercentile(100 * quantile)));
        return percentiles;
    }

    private Map<Cycle, Histogram> cycles() {
        Map<Cycle, Set<String>> jvms = new LinkedHashMap<>();
        Map<Cycle, Histogram> histograms = new LinkedHashMap<>();
        for (Block block : blocks.values()) {
            cycles.of(block.process()).ifPresent(cycle -> {
                jvms.computeIfAbsent(cycle, any -> new LinkedHashSet<>()).add(block.process());
                add(block, histograms.computeIfAbsent(cycle, any -> new Histogram(3)));
            });
        }
        histograms.keySet().removeIf(cycle -> jvms.get(cycle).size() != Cycles.JVMS_PER_CYCLE);
        return histograms;
    }
}
