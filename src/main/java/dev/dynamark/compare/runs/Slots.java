package dev.dynamark.compare.runs;

import dev.dynamark.compare.statistics.AutocorrelationTime;
import dev.dynamark.compare.statistics.EqualBlocks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Values of one series in the order of time, each with the block or round it belongs to. Immutable.
 *
 * @param shortest how many of these values make a block at least: one if they are blocks themselves
 */
record Slots(List<String> names, List<Double> values, int shortest) {

    Slots {
        names = List.copyOf(names);
        values = List.copyOf(values);
    }

    /** Each value over the other's of the same slot; empty if they were not measured side by side. */
    Optional<Slots> over(Slots other) {
        if (names.isEmpty() || !names.equals(other.names)) {
            return Optional.empty();
        }
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ratios.add(values.get(i) / other.values.get(i));
        }
        return Optional.of(new Slots(names, ratios, shortest));
    }

    /** Means of the logarithms in blocks that hardly depend on each other, as far as the series is long enough. */
    double[] logsOfBlocks() {
        double[] logs = values.stream().mapToDouble(Math::log).toArray();
        if (logs.length == 0) {
            return logs;
        }
        return shortest == 1
                ? Cut.of(logs).means(logs)
                : EqualBlocks.of(logs.length, AutocorrelationTime.of(logs)).means(logs);
    }

    /** The values of several runs as they are; empty if they are too few to tell noise from. */
    static Optional<LogMean> ofJvms(List<Slots> runs) {
        double[] logs = runs.stream()
                .flatMap(run -> run.values.stream())
                .mapToDouble(Math::log)
                .toArray();
        return logs.length < Noise.RUNS_NEEDED ? Optional.empty() : Optional.of(LogMean.of(logs));
    }

    /**
     * The blocks of several runs, one after the other; empty if they are too few to tell noise from. What they still
     * depend on each other, and what differs from run to run, widens the noise.
     */
    static Optional<LogMean> pooled(List<Slots> runs) {
        double[] logs = runs.stream()
                .flatMapToDouble(run -> Arrays.stream(run.logsOfBlocks()))
                .toArray();
        return logs.length < EqualBlocks.FEWEST
                ? Optional.empty()
                : Optional.of(LogMean.of(logs).dependent(AutocorrelationTime.of(logs)));
    }
}
