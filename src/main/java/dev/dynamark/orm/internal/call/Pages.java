package dev.dynamark.orm.internal.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;

/** Pages of the SDK's answers. */
final class Pages {

    private Pages() {}

    static <T> ItemPage<T> of(
            Target target,
            PageRead<T> read,
            List<Map<String, AttributeValue>> stored,
            int count,
            int scannedCount,
            ConsumedCapacity capacity,
            Map<String, AttributeValue> lastKey) {
        List<T> items = new ArrayList<>(stored.size());
        for (Map<String, AttributeValue> item : stored) {
            items.add(Exchange.decode(target, read.codec(), item));
        }
        return new ItemPage<>(
                items,
                count,
                scannedCount,
                capacity == null ? OptionalDouble.empty() : OptionalDouble.of(capacity.capacityUnits()),
                lastKey,
                stored::get);
    }
}
