package dev.dynamark.crud;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** What a table holds under some keys, read without any contestant's help. */
public final class StoredItems {

    private static final int MOST_KEYS = 100;

    /** Answers in a row that bring nothing, before the service is taken to refuse. */
    private static final int PATIENCE = 20;

    private StoredItems() {}

    /**
     * Reads consistently; keys that are not there have no item.
     *
     * @throws IllegalStateException if the service keeps handing back keys
     */
    public static List<Map<String, AttributeValue>> read(
            DynamoDbClient client, String table, List<Map<String, AttributeValue>> keys) {
        List<Map<String, AttributeValue>> found = new ArrayList<>(keys.size());
        for (int first = 0; first < keys.size(); first += MOST_KEYS) {
            List<Map<String, AttributeValue>> batch = keys.subList(first, Math.min(first + MOST_KEYS, keys.size()));
            readBatch(client, table, batch, found);
        }
        return found;
    }

    private static void readBatch(
            DynamoDbClient client,
            String table,
            List<Map<String, AttributeValue>> batch,
            List<Map<String, AttributeValue>> found) {
        Map<String, KeysAndAttributes> left = Map.of(
                table,
                KeysAndAttributes.builder().keys(batch).consistentRead(true).build());
        for (int barren = 0; !left.isEmpty(); barren++) {
            Map<String, KeysAndAttributes> asked = left;
            BatchGetItemResponse response = client.batchGetItem(request -> request.requestItems(asked));
            List<Map<String, AttributeValue>> items = response.responses().getOrDefault(table, List.of());
            found.addAll(items);
            barren = items.isEmpty() ? barren : 0;
            if (barren > PATIENCE) {
                throw new IllegalStateException("table " + table + " handed back "
                        + left.get(table).keys().size() + " keys " + PATIENCE
                        + " times in a row: raise its read capacity");
            }
            left = response.unprocessedKeys();
        }
    }
}
