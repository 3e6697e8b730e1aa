package dev.dynamark.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The announced order of each round. Thread-safe. */
final class RoundOrders {

    private record Key(String operation, Map<String, String> tags, int round) {}

    private final ConcurrentMap<Key, List<String>> orders = new ConcurrentHashMap<>();

    void add(String operation, Map<String, String> tags, int round, List<String> contestants) {
        orders.put(new Key(operation, new TreeMap<>(tags), round), List.copyOf(contestants));
    }

    Optional<List<String>> of(String operation, Map<String, String> tags, int round) {
        return Optional.ofNullable(orders.get(new Key(operation, tags, round)));
    }
}
