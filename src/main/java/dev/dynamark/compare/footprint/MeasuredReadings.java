package dev.dynamark.compare.footprint;

import dev.dynamark.measure.Resources;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * The readings of one process from when it began to measure until its last user was seen: its start and warm-up are
 * left out.
 *
 * @param from first step that lies in it
 * @param until the step after the last
 */
record MeasuredReadings(Resources readings, int from, int until) {

    /** @param startMs when the first measured operation started, since the readings began */
    static MeasuredReadings of(Resources readings, long startMs) {
        List<Long> users = readings.activeUsers().orElse(List.of());
        int until = users.size();
        while (until > 0 && (users.get(until - 1) == null || users.get(until - 1) == 0)) {
            until--;
        }
        int end = until == 0 ? Integer.MAX_VALUE : until;
        double step = startMs / 1e3 / readings.stepSeconds();
        int whole = (int) Math.ceil(step);
        // What measured for less than two steps has no whole one.
        return new MeasuredReadings(readings, whole < end - 1 ? whole : Math.min((int) step, end - 1), end);
    }

    OptionalDouble mean(Optional<List<Double>> column) {
        return values(column).average();
    }

    OptionalDouble peak(Optional<List<Double>> column) {
        return values(column).max();
    }

    private DoubleStream values(Optional<List<Double>> column) {
        List<Double> all = column.orElse(List.of());
        int end = Math.min(until, all.size());
        return from >= end
                ? DoubleStream.empty()
                : all.subList(from, end).stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue);
    }
}
