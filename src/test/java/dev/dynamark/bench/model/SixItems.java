package dev.dynamark.bench.model;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link Six} to the SDK's values and back, as an application writes it by hand. */
public final class SixItems {

    private static final int CAPACITY = 9;

    private SixItems() {}

    public static Map<String, AttributeValue> encode(Six model) {
        Map<String, AttributeValue> item = new HashMap<>(CAPACITY);
        item.put("id", AttributeValue.fromS(model.id()));
        item.put("name", AttributeValue.fromS(model.name()));
        item.put("email", AttributeValue.fromS(model.email()));
        item.put("age", AttributeValue.fromN(Integer.toString(model.age())));
        item.put("active", AttributeValue.fromBool(model.active()));
        item.put("balance", AttributeValue.fromN(Long.toString(model.balance())));
        return item;
    }

    public static Six decode(Map<String, AttributeValue> item) {
        return new Six(
                item.get("id").s(),
                item.get("name").s(),
                item.get("email").s(),
                Integer.parseInt(item.get("age").n()),
                item.get("active").bool(),
                Long.parseLong(item.get("balance").n()));
    }
}
