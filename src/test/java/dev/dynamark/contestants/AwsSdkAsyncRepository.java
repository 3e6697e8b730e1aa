package dev.dynamark.contestants;

import static java.util.concurrent.CompletableFuture.completedFuture;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderItems;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.ScanSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** The six operations by the asynchronous client, as an application writes them; pages are followed by hand. */
class AwsSdkAsyncRepository {

    private static final String SET_TOTAL_AND_ITEM_COUNT = "SET #total = :total, #itemCount = :itemCount";
    private static final Map<String, String> TOTAL_AND_ITEM_COUNT =
            Map.of("#total", "total", "#itemCount", "itemCount");
    private static final String SORT_KEY_BETWEEN = "pk = :pk AND sk BETWEEN :from AND :to";
    private static final String TYPE_IS_ORDER = "#type = :type";
    private static final Map<String, String> TYPE = Map.of("#type", "type");
    private static final Map<String, AttributeValue> ORDER_TYPE = Map.of(":type", AttributeValue.fromS(Order.TYPE));

    private final DynamoDbAsyncClient client;
    private final String table;

    AwsSdkAsyncRepository(DynamoDbAsyncClient client, String table) {
        this.client = client;
        this.table = table;
    }

    public CompletableFuture<Void> put(Order order) {
        return client.putItem(request -> request.tableName(table).item(OrderItems.encode(order)))
                .thenApply(response -> null);
    }

    public CompletableFuture<Optional<Order>> get(OrderKey key) {
        return client.getItem(request -> request.tableName(table).key(OrderItems.key(key)))
                .thenApply(response ->
                        response.hasItem() ? Optional.of(OrderItems.decode(response.item())) : Optional.empty());
    }

    public CompletableFuture<Order> update(OrderChange change) {
        return client.updateItem(request -> request.tableName(table)
                        .key(OrderItems.key(change.key()))
                        .updateExpression(SET_TOTAL_AND_ITEM_COUNT)
                        .expressionAttributeNames(TOTAL_AND_ITEM_COUNT)
                        .expressionAttributeValues(Map.of(
                                ":total", OrderItems.number(change.total()),
                                ":itemCount", AttributeValue.fromN(String.valueOf(change.itemCount()))))
                        .returnValues(ReturnValue.ALL_NEW))
                .thenApply(response -> OrderItems.decode(response.attributes()));
    }

    public CompletableFuture<Optional<Order>> delete(OrderKey key) {
        return client.deleteItem(request ->
                        request.tableName(table).key(OrderItems.key(key)).returnValues(ReturnValue.ALL_OLD))
                .thenApply(response -> response.hasAttributes()
                        ? Optional.of(OrderItems.decode(response.attributes()))
                        : Optional.empty());
    }

    public CompletableFuture<List<Order>> query(OrderRange range) {
        Map<String, AttributeValue> values = Map.of(
                ":pk", AttributeValue.fromS(range.partitionKey()),
                ":from", AttributeValue.fromS(range.firstSortKey()),
                ":to", AttributeValue.fromS(range.lastSortKey()));
        return query(values, null, new ArrayList<>());
    }

    private CompletableFuture<List<Order>> query(
            Map<String, AttributeValue> values, Map<String, AttributeValue> start, List<Order> orders) {
        return client.query(request -> request.tableName(table)
                        .keyConditionExpression(SORT_KEY_BETWEEN)
                        .expressionAttributeValues(values)
                        .exclusiveStartKey(start))
                .thenCompose(page -> {
                    page.items().forEach(item -> orders.add(OrderItems.decode(item)));
                    return page.hasLastEvaluatedKey()
                            ? query(values, page.lastEvaluatedKey(), orders)
                            : completedFuture(orders);
                });
    }

    public CompletableFuture<List<Order>> scan(ScanSegment segment) {
        return scan(segment, null, new ArrayList<>());
    }

    private CompletableFuture<List<Order>> scan(
            ScanSegment segment, Map<String, AttributeValue> start, List<Order> orders) {
        return client.scan(request -> request.tableName(table)
                        .segment(segment.index())
                        .totalSegments(segment.total())
                        .filterExpression(TYPE_IS_ORDER)
                        .expressionAttributeNames(TYPE)
                        .expressionAttributeValues(ORDER_TYPE)
                        .exclusiveStartKey(start))
                .thenCompose(page -> {
                    page.items().forEach(item -> orders.add(OrderItems.decode(item)));
                    return page.hasLastEvaluatedKey()
                            ? scan(segment, page.lastEvaluatedKey(), orders)
                            : completedFuture(orders);
                });
    }
}
