package dev.dynamark.orm.internal.call;

import dev.dynamark.orm.codec.KeyValue;
import dev.dynamark.orm.internal.expression.Expressions;
import dev.dynamark.orm.internal.expression.Operand;
import dev.dynamark.orm.internal.value.AttributeValueWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Parts of calls as the SDK's values. */
final class Encoded {

    private Encoded() {}

    static Map<String, AttributeValue> key(KeyAttributes key) {
        Map<String, AttributeValue> item = new HashMap<>(4);
        put(item, key.partitionName(), key.partition(), KeyLimit.PARTITION_BYTES);
        if (key.sort().isPresent()) {
            put(item, key.sortName().orElseThrow(), key.sort().get(), KeyLimit.SORT_BYTES);
        }
        return item;
    }

    private static void put(Map<String, AttributeValue> item, String name, KeyValue value, int maxBytes) {
        item.put(name, AttributeValueWriter.value(KeyAttributes.CODEC, value));
        new KeyLimit(name, maxBytes, true).check(item);
    }

    /** Empty if there are none: DynamoDB refuses an empty map. */
    static Optional<Map<String, AttributeValue>> values(Expressions expressions) {
        if (expressions.values().isEmpty()) {
            return Optional.empty();
        }
        Map<String, AttributeValue> values = new HashMap<>(expressions.values().size() * 2);
        expressions.values().forEach(bound -> values.put(bound.placeholder(), value(bound.value())));
        return Optional.of(values);
    }

    /** Empty if there are none: DynamoDB refuses an empty map. */
    static Optional<Map<String, String>> names(Expressions expressions) {
        return Optional.of(expressions.names()).filter(names -> !names.isEmpty());
    }

    static <V> AttributeValue value(Operand.Value<V> value) {
        return AttributeValueWriter.value(value.codec(), value.value());
    }
}
