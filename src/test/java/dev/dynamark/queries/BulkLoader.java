package dev.dynamark.queries;

import dev.dynamark.workload.OrderItems;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Stores the orders that the dataset does not have. */
public final class BulkLoader {

    private static final int BATCH = 25;

    private final DynamoDbClient client;
    private final String table;

    /** The caller closes the client, which may retry. */
    public BulkLoader(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /** Stores them in batches; what is not processed is sent again. */
    public void load(QueryOrders orders) {
        for (int first = orders.dataset().orders(); first < orders.size(); first += BATCH) {
            store(IntStream.range(first, Math.min(first + BATCH, orders.size()))
                    .mapToObj(index -> WriteRequest.builder()
                            .putRequest(put -> put.item(OrderItems.encode(orders.order(index))))
                            .build())
                    .toList());
        }
    }

    private void store(List<WriteRequest> batch) {
        Map<String, List<WriteRequest>> left = Map.of(table, batch);
        while (!left.isEmpty()) {
            left = client.batchWriteItem(
                            BatchWriteItemRequest.builder().requestItems(left).build())
                    .unprocessedItems();
        }
    }
}
