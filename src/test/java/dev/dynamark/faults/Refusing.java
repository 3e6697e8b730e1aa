package dev.dynamark.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dynamark.accounts.Transactions;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Says what is refused, and counts it by DynamoDB's words. Every so manieth is, not one drawn at random: so whoever sends as
 * much is refused as much. Thread-safe.
 */
public final class Refusing {

    /** Transactions that were cancelled for another one. */
    public static final String CONFLICTS = "TransactionConflict";

    /** Writes of batches that were handed back. */
    public static final String ITEMS = "UnprocessedItems";

    /** Keys of batches that were handed back. */
    public static final String KEYS = "UnprocessedKeys";

    static final ObjectMapper JSON = new ObjectMapper();

    private static final String CONDITION = "ConditionalCheckFailed";

    private final Map<String, Double> shares;
    private final Map<String, Double> due = new HashMap<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<JsonNode, Integer> owed = new HashMap<>();
    private Transactions transactions = new Transactions(0, 0, 0);

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

    /** Whether a transaction is cancelled before it is sent. */
    synchronized boolean isInConflict() {
        boolean inConflict = isDue(CONFLICTS);
        if (inConflict) {
            transactions = transactions.plus(0, 1, 0);
        }
        return inConflict;
    }

    synchronized void transactionDone() {
        transactions = transactions.plus(1, 0, 0);
    }

    /** By the server itself; a failed condition says more than a conflict besides. */
    synchronized void transactionCancelled(Set<String> reasons) {
        boolean inConflict = reasons.contains(CONFLICTS);
        if (inConflict) {
            counts.merge(CONFLICTS, 1L, Long::sum);
        }
        if (reasons.contains(CONDITION)) {
            transactions = transactions.plus(0, 0, 1);
        } else if (inConflict) {
            transactions = transactions.plus(0, 1, 0);
        }
    }

    /** Whether batches have to be looked at: some of these words are due now and then, or writes are to come again. */
    synchronized boolean handsBack(String word) {
        return shares.get(word) > 0 || (word.equals(ITEMS) && !owed.isEmpty());
    }

    /** A write or key of a batch has come, perhaps for another time; whether it is handed back. */
    synchronized boolean handsBack(String word, JsonNode part) {
        if (word.equals(ITEMS)) {
            owed.computeIfPresent(part, (same, times) -> times == 1 ? null : times - 1);
        }
        boolean handedBack = isDue(word);
        if (handedBack) {
            owe(word, part);
        }
        return handedBack;
    }

    /** The server itself handed back what we did not. */
    synchronized void serverHandsBack(String word, JsonNode part) {
        counts.merge(word, 1L, Long::sum);
        owe(word, part);
    }

    private void owe(String word, JsonNode part) {
        if (word.equals(ITEMS)) {
            owed.merge(part, 1, Integer::sum);
        }
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

    /** What became of all transactions, ever. */
    public synchronized Transactions transactions() {
        return transactions;
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
