package dev.dynamark.orm.internal.call;

import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.internal.expression.Expressions;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What reading one page of a query or a scan takes.
 *
 * @param expressions the key condition of a query, filter and projection
 * @param index empty for the table
 * @param limit how many items DynamoDB looks at, at most; empty for its own limit of 1 MB
 * @param start the last key of the page before; empty for the first page
 * @param countOnly whether to count without reading items
 * @param capacity whether to ask for consumed capacity
 */
public record PageRead<T>(
        ItemCodec<? extends T> codec,
        Expressions expressions,
        Optional<String> index,
        boolean consistent,
        OptionalInt limit,
        Map<String, AttributeValue> start,
        boolean countOnly,
        boolean capacity) {

    /** The page after the one that ended with this key. */
    public PageRead<T> after(Map<String, AttributeValue> lastKey) {
        return new PageRead<>(codec, expressions, index, consistent, limit, lastKey, countOnly, capacity);
    }

    /** The same page, smaller. */
    public PageRead<T> limitedTo(int items) {
        return new PageRead<>(codec, expressions, index, consistent, OptionalInt.of(items), start, countOnly, capacity);
    }
}
