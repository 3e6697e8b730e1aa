package dev.dynamark.measure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The first failure of each contestant before measuring. Thread-safe. */
final class WarmUpFailures {

    private final ConcurrentMap<String, Failure> first = new ConcurrentHashMap<>();

    void add(String contestant, Failure failure) {
        first.putIfAbsent(contestant, failure);
    }

    Map<String, Failure> byContestant() {
        return Map.copyOf(first);
    }
}
