package dev.dynamark.orm;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One page of a query or scan. Immutable.
 *
 * @param items in the order of the sort key for a query, not changeable; may be fewer than asked for, even none, while
 *     there are more pages
 * @param count how many items passed the filter
 * @param scannedCount how many items DynamoDB looked at and charged
 * @param units consumed capacity in units; empty unless it was asked for
 * @param cursor where the next page starts, as text to hand out; the empty string after the last page
 * @param <T> the model
 */
public record Page<T>(List<T> items, int count, int scannedCount, OptionalDouble units, String cursor) {

    /**
     * Made by DynamORM.
     *
     * @param items in order
     * @param count how many items passed the filter
     * @param scannedCount how many items DynamoDB looked at
     * @param units consumed capacity, if asked for
     * @param cursor empty after the last page
     */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Whether there is a next page, which may turn out empty.
     *
     * @return false after the last page
     */
    public boolean hasNext() {
        return !cursor.isEmpty();
    }

    /**
     * The items by model.
     *
     * @return the items of a sealed interface's models
     */
    public ItemGroups<T> grouped() {
        return ItemGroups.of(items);
    }
}
