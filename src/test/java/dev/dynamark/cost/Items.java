package dev.dynamark.cost;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items of an exact size, and designs of tables for them. */
final class Items {

    /** {@code pk}, no index. */
    static final TableDesign PLAIN = new TableDesign(List.of("pk"), List.of());

    private static final int KEY = 3;

    private Items() {}

    /** {@code pk} of one byte, and {@code data} that fills it up. */
    static Map<String, AttributeValue> of(int bytes) {
        return Map.of("pk", AttributeValue.fromS("1"), "data", filler(bytes - KEY - "data".length()));
    }

    /** The same with a key of an index, which is one byte and has a name of one. */
    static Map<String, AttributeValue> of(int bytes, String indexed) {
        Map<String, AttributeValue> item = new HashMap<>(of(bytes - 1 - indexed.length()));
        item.put("g", AttributeValue.fromS(indexed));
        return item;
    }

    static Map<String, AttributeValue> with(Map<String, AttributeValue> item, String attribute, String value) {
        Map<String, AttributeValue> changed = new HashMap<>(item);
        changed.put(attribute, AttributeValue.fromS(value));
        return changed;
    }

    static AttributeValue filler(int bytes) {
        return AttributeValue.fromS("x".repeat(bytes));
    }

    /** An index by {@code g} that holds everything. */
    static IndexDesign all(String name) {
        return new IndexDesign(name, List.of("g"), Optional.empty());
    }

    /** An index by {@code g} that holds keys and these. */
    static IndexDesign only(String name, String... attributes) {
        return new IndexDesign(name, List.of("g"), Optional.of(Set.of(attributes)));
    }

    static Writes plain() {
        return new Writes(PLAIN);
    }

    static Writes with(IndexDesign... indexes) {
        return new Writes(new TableDesign(List.of("pk"), List.of(indexes)));
    }
}
