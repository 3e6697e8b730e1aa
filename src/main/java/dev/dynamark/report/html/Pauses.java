package dev.dynamark.report.html;

import dev.dynamark.measure.MeasuredProcess;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Time in collections by second of the run, of all its processes together.
 *
 * @param ms one entry per second; none if it is not known
 */
record Pauses(List<Double> ms) {

    Pauses {
        ms = List.copyOf(ms);
    }

    static Pauses of(List<MeasuredProcess> processes) {
        Instant start = processes.stream()
                .map(MeasuredProcess::startedAt)
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
        List<Double> sums = new ArrayList<>();
        processes.forEach(process -> add(sums, start, process));
        return new Pauses(sums);
    }

    private static void add(List<Double> sums, Instant start, MeasuredProcess process) {
        List<Long> readings = process.resources().gcMs().orElse(List.of());
        int seconds = process.resources().stepSeconds();
        long offset = Duration.between(start, process.startedAt()).toSeconds();
        for (int step = 0; step < readings.size(); step++) {
            Long reading = readings.get(step);
            int second = Math.toIntExact(offset + (long) step * seconds);
            while (sums.size() <= second) {
                sums.add(0.0);
            }
            if (reading != null) {
                sums.set(second, sums.get(second) + reading.doubleValue());
            }
        }
    }

    boolean areKnown() {
        return !ms.isEmpty();
    }
}
