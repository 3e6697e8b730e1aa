package dev.dynamark.contestants;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a contestant sent and what it cost, in the words that are compared. Thread-safe. */
final class ExchangeLog {

    static final String CAPACITY_ASKED = "ReturnConsumedCapacity";

    /** Which items are meant, and how a mapper names things in its expressions: its own business. */
    private static final Set<String> CONTENT = Set.of(
            "TableName",
            "Key",
            "Item",
            "ExclusiveStartKey",
            "ExpressionAttributeNames",
            "ExpressionAttributeValues",
            CAPACITY_ASKED);

    private static final Map<String, String> ASSUMED = Map.of(
            "ConsistentRead", "false",
            "ReturnValues", "NONE",
            "ReturnItemCollectionMetrics", "NONE",
            "ReturnValuesOnConditionCheckFailure", "NONE",
            "ScanIndexForward", "true",
            "Select", "ALL_ATTRIBUTES");

    private final List<Exchange> exchanges = new ArrayList<>();

    /** What was sent since the last call. */
    synchronized List<Exchange> drain() {
        List<Exchange> drained = List.copyOf(exchanges);
        exchanges.clear();
        return drained;
    }

    synchronized void add(String action, JsonNode request, JsonNode answer) {
        exchanges.add(new Exchange(action, members(request), units(answer)));
    }

    private static BigDecimal units(JsonNode answer) {
        JsonNode units = answer.at("/ConsumedCapacity/CapacityUnits");
        return units.isMissingNode() ? BigDecimal.ZERO : units.decimalValue().stripTrailingZeros();
    }

    private static Map<String, String> members(JsonNode request) {
        Map<String, String> members = new TreeMap<>();
        request.properties().forEach(member -> {
            JsonNode value = member.getValue();
            boolean empty = value.isNull() || (value.isContainerNode() && value.isEmpty());
            if (CONTENT.contains(member.getKey()) || empty) {
                return;
            }
            String text = member.getKey().endsWith("Expression") ? "present" : text(value);
            if (!text.equals(ASSUMED.get(member.getKey()))) {
                members.put(member.getKey(), text);
            }
        });
        return members;
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
