package dev.dynamark.gatling.report;

import dev.dynamark.measure.Block;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Result;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The time of a run, from its start to its end. Immutable.
 *
 * @param start when its first recorder was built
 * @param lengthMs at least 1
 * @param offsets when each process began to record, in ms since the start
 */
record TimeAxis(Instant start, long lengthMs, Map<String, Long> offsets) {

    TimeAxis {
        offsets = Map.copyOf(offsets);
    }

    static TimeAxis of(Result result) {
        Instant start = result.processes().stream()
                .map(MeasuredProcess::startedAt)
                .min(Comparator.naturalOrder())
                .orElse(result.run().startedAt());
        Map<String, Long> offsets = result.processes().stream()
                .collect(Collectors.toMap(
                        MeasuredProcess::id,
                        process -> Duration.between(start, process.startedAt()).toMillis(),
                        Math::min));
        return new TimeAxis(start, Math.max(1, result.run().durationMs()), offsets);
    }

    /** When a block began, in ms since the start. */
    long startOf(Block block) {
        return within((double) (offsets.getOrDefault(block.process(), 0L) + block.startMs()));
    }

    /** The same moment, or the nearest one of the run: two clocks of one machine may differ by a millisecond. */
    long within(double ms) {
        return (long) Math.max(0, Math.min((double) lengthMs, ms));
    }

    long startMillis() {
        return start.toEpochMilli();
    }

    long endMillis() {
        return startMillis() + lengthMs;
    }
}
