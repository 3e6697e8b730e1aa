package dev.dynamark.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The readings of one process over time. For the reader thread only. */
final class ReadingsLog {

    private final List<Reading> current = new ArrayList<>();
    private List<Reading> steps = new ArrayList<>();

    void add(Reading reading) {
        current.add(reading);
    }

    void endStep() {
        steps.add(Reading.over(current));
        current.clear();
    }

    void halve() {
        List<Reading> longer = new ArrayList<>();
        for (int i = 0; i < steps.size(); i += 2) {
            longer.add(Reading.over(steps.subList(i, Math.min(i + 2, steps.size()))));
        }
        steps = longer;
    }

    Resources resources(int stepSeconds) {
        return new Resources(
                stepSeconds,
                column(Reading::heapMb),
                column(Reading::rssMb),
                column(Reading::cpuPercent),
                column(Reading::threads),
                column(Reading::gcMs),
                column(Reading::openFiles),
                column(Reading::activeUsers),
                column(Reading::poolQueued),
                column(Reading::collections),
                column(Reading::heapAfterGcMb));
    }

    private <T> Optional<List<T>> column(Function<Reading, T> field) {
        List<T> values = steps.stream().map(field).collect(Collectors.toList());
        return values.stream().allMatch(value -> value == null) ? Optional.empty() : Optional.of(values);
    }
}
