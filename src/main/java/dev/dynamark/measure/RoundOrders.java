package dev.dynamark.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The announced order of each round. An operation may run in several lock-steps, one after another; each counts its
 * rounds from 0. Here the rounds of a later one follow those of the earlier, from the beginning of a block.
 * Thread-safe.
 */
final class RoundOrders {

    private record Key(String operation, Map<String, String> tags) {

        private static Key of(String operation, Map<String, String> tags) {
            return new Key(operation, new TreeMap<>(tags));
        }
    }

    private static final class Passes {

        private final TreeMap<Integer, List<String>> orders = new TreeMap<>();
        private volatile int first;

        private synchronized void add(int round, List<String> contestants, int roundsPerBlock) {
            if (orders.containsKey(first + round)) {
                first = (orders.lastKey() / roundsPerBlock + 1) * roundsPerBlock;
            }
            orders.put(first + round, contestants);
        }

        private synchronized Optional<List<String>> order(int round) {
            return Optional.ofNullable(orders.get(round));
        }
    }

    private final ConcurrentMap<Key, Passes> passes = new ConcurrentHashMap<>();
    private final int roundsPerBlock;

    RoundOrders(int roundsPerBlock) {
        this.roundsPerBlock = roundsPerBlock;
    }

    void add(String operation, Map<String, String> tags, int round, List<String> contestants) {
        passes.computeIfAbsent(Key.of(operation, tags), key -> new Passes())
                .add(round, List.copyOf(contestants), roundsPerBlock);
    }

    /** The number, over all lock-steps of an operation, of a round of the one under way. */
    int overall(SeriesKey key, int round) {
        Passes known = passes.get(new Key(key.operation(), key.tags()));
        return known == null ? round : known.first + round;
    }

    /**
     * @param round its number over all lock-steps
     */
    Optional<List<String>> of(String operation, Map<String, String> tags, int round) {
        return Optional.ofNullable(passes.get(Key.of(operation, tags))).flatMap(known -> known.order(round));
    }
}
