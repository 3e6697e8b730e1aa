package dev.dynamark.bench.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link Eleven} to the SDK's values and back, as an application writes it by hand. */
public final class ElevenItems {

    private static final int CAPACITY = 15;

    private ElevenItems() {}

    public static Map<String, AttributeValue> encode(Eleven model) {
        Map<String, AttributeValue> item = new HashMap<>(CAPACITY);
        item.put("id", AttributeValue.fromS(model.id()));
        item.put("name", AttributeValue.fromS(model.name()));
        item.put("email", AttributeValue.fromS(model.email()));
        item.put("age", AttributeValue.fromN(Integer.toString(model.age())));
        item.put("active", AttributeValue.fromBool(model.active()));
        item.put("balance", AttributeValue.fromN(Long.toString(model.balance())));
        item.put("limit", AttributeValue.fromN(model.limit().toPlainString()));
        item.put("joinedAt", AttributeValue.fromS(model.joinedAt().toString()));
        item.put("labels", texts(model.labels()));
        item.put("properties", entries(model.properties()));
        item.put("tags", AttributeValue.fromSs(List.copyOf(model.tags())));
        return item;
    }

    public static Eleven decode(Map<String, AttributeValue> item) {
        return new Eleven(
                item.get("id").s(),
                item.get("name").s(),
                item.get("email").s(),
                Integer.parseInt(item.get("age").n()),
                item.get("active").bool(),
                Long.parseLong(item.get("balance").n()),
                new BigDecimal(item.get("limit").n()),
                Instant.parse(item.get("joinedAt").s()),
                texts(item.get("labels")),
                entries(item.get("properties")),
                new LinkedHashSet<>(item.get("tags").ss()));
    }

    private static AttributeValue texts(List<String> texts) {
        List<AttributeValue> values = new ArrayList<>(texts.size());
        for (String text : texts) {
            values.add(AttributeValue.fromS(text));
        }
        return AttributeValue.fromL(values);
    }

    private static List<String> texts(AttributeValue value) {
        List<String> texts = new ArrayList<>(value.l().size());
        for (AttributeValue element : value.l()) {
            texts.add(element.s());
        }
        return texts;
    }

    private static AttributeValue entries(Map<String, String> entries) {
        Map<String, AttributeValue> values = new LinkedHashMap<>(entries.size() * 4 / 3 + 1);
        entries.forEach((name, text) -> values.put(name, AttributeValue.fromS(text)));
        return AttributeValue.fromM(values);
    }

    private static Map<String, String> entries(AttributeValue value) {
        Map<String, String> entries = new LinkedHashMap<>(value.m().size() * 4 / 3 + 1);
        value.m().forEach((name, text) -> entries.put(name, text.s()));
        return entries;
    }
}
