package dev.dynamark.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says what is refused, and counts it by DynamoDB's words. Every so manieth is, not one drawn at random: so whoever sends as
 * much is refused as much. Thread-safe.
 */
public final class Refusing {

    /** Transactions that were cancelled. */
    public static final String CONFLICTS = "TransactionConflict";

    /** Writes of batches that were handed back. */
    public static final String ITEMS = "UnprocessedItems";

    /** Keys of batches that were handed back. */
    public static final String KEYS = "UnprocessedKeys";

    private final Map<String, Double> shares;
    private final Map<String, Double> due = new HashMap<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<JsonNode, Integer> owed = new HashMap<>();

    /**
     * Nothing refused so far.
     *
     * @param conflictPercent of transactions
     * @param unprocessedPercent of items and keys of batches
     */
    public Refusing(double conflictPercent, double unprocessedPercent) {
        shares = Map.of(
                CONFLICTS, conflictPercent / 100, ITEMS, unprocessedPercent / 100, KEYS, unprocessedPercent / 100);
    }

    synchronized boolean isInConflict() {
        return isDue(CONFLICTS);
    }

    synchronized boolean handsBackKey() {
        return isDue(KEYS);
    }

    /** A write of a batch has come, perhaps for another time; whether it is handed back. */
    synchronized boolean handsBack(JsonNode write) {
        owed.computeIfPresent(write, (same, times) -> times == 1 ? null : times - 1);
        boolean handedBack = isDue(ITEMS);
        if (handedBack) {
            owed.merge(write, 1, Integer::sum);
        }
        return handedBack;
    }

    private boolean isDue(String word) {
        double sum = due.merge(word, shares.get(word), Double::sum);
        if (sum < 1) {
            return false;
        }
        due.put(word, sum - 1);
        counts.merge(word, 1L, Long::sum);
        return true;
    }

    /** Counts from zero again. */
    public synchronized void reset() {
        counts.clear();
        due.clear();
    }

    /** How often each was refused since; words without any are left out. */
    public synchronized Map<String, Long> counts() {
        return Map.copyOf(counts);
    }

    /** How many writes were handed back and did not come again, ever. */
    public synchronized int owed() {
        return owed.values().stream().mapToInt(Integer::intValue).sum();
    }
}
