package dev.dynamark.orm.internal.call;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntFunction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The answer to one page.
 *
 * @param items empty when only counted
 * @param count how many items passed the filter
 * @param scannedCount how many items DynamoDB looked at
 * @param units consumed capacity, if asked for
 * @param lastKey where the next page starts; empty after the last page
 * @param stored the attributes of an item by its position, at least those of its keys
 */
public record ItemPage<T>(
        List<T> items,
        int count,
        int scannedCount,
        OptionalDouble units,
        Map<String, AttributeValue> lastKey,
        IntFunction<Map<String, AttributeValue>> stored) {

    /** The first items only, as if DynamoDB had stopped there. */
    public ItemPage<T> cutTo(int size, Set<String> keyAttributes) {
        Map<String, AttributeValue> key = new HashMap<>(stored.apply(size - 1));
        key.keySet().retainAll(keyAttributes);
        return new ItemPage<>(items.subList(0, size), size, scannedCount, units, Map.copyOf(key), stored);
    }
}
