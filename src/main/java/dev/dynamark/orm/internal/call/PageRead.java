package dev.dynamark.orm.internal.call;

import dev.dynamark.orm.codec.ItemCodec;
import dev.dynamark.orm.internal.expression.Expressions;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
 * @param keep how much of the answer to keep, if not all
 */
public record PageRead<T>(
        ItemCodec<? extends T> codec,
        Expressions expressions,
        Optional<String> index,
        boolean consistent,
        OptionalInt limit,
        Map<String, AttributeValue> start,
        boolean countOnly,
        boolean capacity,
        Optional<Keep> keep) {

    /**
     * The first items of the answer only, as if DynamoDB had stopped there.
     *
     * @param items how many, at least 1
     * @param keyAttributes what of the last item makes up the page's last key
     */
    public record Keep(int items, Set<String> keyAttributes) {}

    /** The page after the one that ended with this key. */
    public PageRead<T> after(Map<String, AttributeValue> lastKey) {
        return new PageRead<>(
                codec, expressions, index, consistent, limit, lastKey, countOnly, capacity, Optional.empty());
    }

    /** The same page, smaller. */
    public PageRead<T> limitedTo(int items) {
        return new PageRead<>(
                codec, expressions, index, consistent, OptionalInt.of(items), start, countOnly, capacity, keep);
    }

    /** The same page, of which no more is given. */
    public PageRead<T> keeping(int items, Set<String> keyAttributes) {
        return new PageRead<>(
                codec,
                expressions,
                index,
                consistent,
                limit,
                start,
                countOnly,
                capacity,
                Optional.of(new Keep(items, keyAttributes)));
    }
}
