package dev.dynamark.cost;

import java.util.Collection;

/** What reads cost, by the bytes that DynamoDB evaluates: filters and projections save nothing. Stateless. */
public final class Reads {

    private static final long STEP = 4_096;

    private Reads() {}

    /**
     * One item by its key.
     *
     * @param bytes its size; 0 if there is none, which costs the least that a read does
     */
    public static Units item(long bytes, ReadKind kind) {
        return Units.reads(steps(bytes) * kind.unitsPerStep());
    }

    /**
     * Several items by their keys, in one {@code BatchGetItem} or {@code TransactGetItems}: each is rounded up by itself.
     *
     * @param bytes the size of each, 0 of one that is not there
     */
    public static Units items(Collection<Long> bytes, ReadKind kind) {
        return bytes.stream().map(each -> item(each, kind)).reduce(Units.NONE, Units::plus);
    }

    /**
     * One page of {@code Query} or {@code Scan}: items are added up first and rounded up together. In an index an item
     * is its entry there.
     *
     * @param bytes of all items that were evaluated, also of those that a filter dropped
     */
    public static Units page(long bytes, ReadKind kind) {
        return item(bytes, kind);
    }

    private static long steps(long bytes) {
        return Math.max(1, (bytes + STEP - 1) / STEP);
    }
}
