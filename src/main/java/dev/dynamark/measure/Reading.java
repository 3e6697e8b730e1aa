package dev.dynamark.measure;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** One reading of a process; null is "could not be read". */
record Reading(
        Double heapMb,
        Double rssMb,
        Double cpuPercent,
        Long threads,
        Long gcMs,
        Long openFiles,
        Long activeUsers,
        Long poolQueued,
        Long collections,
        Double heapAfterGcMb) {

    /** What several readings in a row say together. */
    static Reading over(Collection<Reading> readings) {
        return new Reading(
                mean(readings, Reading::heapMb),
                mean(readings, Reading::rssMb),
                mean(readings, Reading::cpuPercent),
                max(readings, Reading::threads),
                sum(readings, Reading::gcMs),
                max(readings, Reading::openFiles),
                max(readings, Reading::activeUsers),
                max(readings, Reading::poolQueued),
                sum(readings, Reading::collections),
                mean(readings, Reading::heapAfterGcMb));
    }

    private static Double mean(Collection<Reading> readings, Function<Reading, Double> field) {
        List<Double> known = known(readings, field);
        if (known.isEmpty()) {
            return null;
        }
        return rounded(known.stream().mapToDouble(Double::doubleValue).sum() / known.size());
    }

    private static Long max(Collection<Reading> readings, Function<Reading, Long> field) {
        return known(readings, field).stream().max(Long::compare).orElse(null);
    }

    private static Long sum(Collection<Reading> readings, Function<Reading, Long> field) {
        return known(readings, field).stream().reduce(Long::sum).orElse(null);
    }

    private static <T> List<T> known(Collection<Reading> readings, Function<Reading, T> field) {
        return readings.stream().map(field).filter(value -> value != null).toList();
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
