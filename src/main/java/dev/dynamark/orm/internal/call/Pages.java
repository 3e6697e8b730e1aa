package dev.dynamark.orm.internal.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;

/** Pages of the SDK's answers. */
final class Pages {

    private Pages() {}

    static <T> ItemPage<T> of(
            Target target,
            PageRead<T> read,
            List<Map<String, AttributeValue>> stored,
            Integer count,
            Integer scannedCount,
            ConsumedCapacity capacity,
            Map<String, AttributeValue> lastKey) {
        if (count == null || scannedCount == null) {
            throw noAnswer("with Count and ScannedCount, found one without");
        }
        List<Map<String, AttributeValue>> kept = stored;
        Map<String, AttributeValue> last = lastKey;
        if (read.keep().isPresent() && stored.size() > read.keep().get().items()) {
            PageRead.Keep keep = read.keep().get();
            kept = stored.subList(0, keep.items());
            last = key(kept.get(keep.items() - 1), keep);
        }
        if (last.values().stream().anyMatch(value -> value.type() == AttributeValue.Type.UNKNOWN_TO_SDK_VERSION)) {
            throw noAnswer("with types in its LastEvaluatedKey, found one that is not known");
        }
        List<T> items = new ArrayList<>(kept.size());
        for (Map<String, AttributeValue> item : kept) {
            items.add(Exchange.decode(target, read.codec(), item));
        }
        return new ItemPage<>(items, kept == stored ? count : kept.size(), scannedCount, units(capacity), last);
    }

    private static SdkClientException noAnswer(String expectedAndFound) {
        return SdkClientException.create("Expected an answer of DynamoDB's, " + expectedAndFound
                + ". Something between here and DynamoDB answers or changes answers.");
    }

    private static OptionalDouble units(ConsumedCapacity capacity) {
        return capacity == null || capacity.capacityUnits() == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(capacity.capacityUnits());
    }

    private static Map<String, AttributeValue> key(Map<String, AttributeValue> item, PageRead.Keep keep) {
        Map<String, AttributeValue> key = new HashMap<>(item);
        key.keySet().retainAll(keep.keyAttributes());
        return key;
    }
}
