package dev.dynamark.measure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** The first failure of each contestant before measuring. Thread-safe. */
final class WarmUpFailures {

    private record First(String operation, Failure failure) {}

    private record Counts(LongAdder failed, LongAdder operations) {}

    private final ConcurrentMap<String, First> first = new ConcurrentHashMap<>();
    private final ConcurrentMap<SeriesKey, Counts> counts = new ConcurrentHashMap<>();

    void add(SeriesKey key, Burst burst) {
        // Before the failure, so that whoever sees the failure sees it counted.
        Counts ofOperation = counts.computeIfAbsent(
                SeriesKey.of(key.contestant(), key.operation()),
                untagged -> new Counts(new LongAdder(), new LongAdder()));
        ofOperation.operations().add(burst.samples());
        ofOperation.failed().add(burst.failures());
        burst.firstFailure()
                .ifPresent(failure -> first.putIfAbsent(key.contestant(), new First(key.operation(), failure)));
    }

    Map<String, WarmUpFailure> byContestant() {
        return first.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> counted(entry.getKey(), entry.getValue())));
    }

    private WarmUpFailure counted(String contestant, First found) {
        Counts ofOperation = counts.get(SeriesKey.of(contestant, found.operation()));
        return new WarmUpFailure(
                found.operation(),
                found.failure(),
                ofOperation.failed().sum(),
                ofOperation.operations().sum());
    }
}
