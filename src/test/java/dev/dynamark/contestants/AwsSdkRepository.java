package dev.dynamark.contestants;

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
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** The six operations by the blocking client, as an application writes them; pages are followed by hand. */
class AwsSdkRepository {

    private static final String SET_TOTAL_AND_ITEM_COUNT = "SET #total = :total, #itemCount = :itemCount";
    private static final Map<String, String> TOTAL_AND_ITEM_COUNT =
            Map.of("#total", "total", "#itemCount", "itemCount");
    private static final String SORT_KEY_BETWEEN = "pk = :pk AND sk BETWEEN :from AND :to";
    private static final String TYPE_IS_ORDER = "#type = :type";
    private static final Map<String, String> TYPE = Map.of("#type", "type");
    private static final Map<String, AttributeValue> ORDER_TYPE = Map.of(":type", AttributeValue.fromS(Order.TYPE));

    private final DynamoDbClient client;
    private final String table;

    AwsSdkRepository(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    public void put(Order order) {
        client.putItem(request -> request.tableName(table).item(OrderItems.encode(order)));
    }

    public Optional<Order> get(OrderKey key) {
        GetItemResponse response =
                client.getItem(request -> request.tableName(table).key(OrderItems.key(key)));
        return response.hasItem() ? Optional.of(OrderItems.decode(response.item())) : Optional.empty();
    }

    public Order update(OrderChange change) {
        UpdateItemResponse response = client.updateItem(request -> request.tableName(table)
                .key(OrderItems.key(change.key()))
                .updateExpression(SET_TOTAL_AND_ITEM_COUNT)
                .expressionAttributeNames(TOTAL_AND_ITEM_COUNT)
                .expressionAttributeValues(Map.of(
                        ":total", OrderItems.number(change.total()),
                        ":itemCount", AttributeValue.fromN(String.valueOf(change.itemCount()))))
                .returnValues(ReturnValue.ALL_NEW));
        return OrderItems.decode(response.attributes());
    }

    public Optional<Order> delete(OrderKey key) {
        DeleteItemResponse response = client.deleteItem(
                request -> request.tableName(table).key(OrderItems.key(key)).returnValues(ReturnValue.ALL_OLD));
        return response.hasAttributes() ? Optional.of(OrderItems.decode(response.attributes())) : Optional.empty();
    }

    public List<Order> query(OrderRange range) {
        Map<String, AttributeValue> values = Map.of(
                ":pk", AttributeValue.fromS(range.partitionKey()),
                ":from", AttributeValue.fromS(range.firstSortKey()),
                ":to", AttributeValue.fromS(range.lastSortKey()));
        List<Order> orders = new ArrayList<>();
        Map<String, AttributeValue> start = null;
        do {
            Map<String, AttributeValue> from = start;
            QueryResponse page = client.query(request -> request.tableName(table)
                    .keyConditionExpression(SORT_KEY_BETWEEN)
                    .expressionAttributeValues(values)
                    .exclusiveStartKey(from));
            page.items().forEach(item -> orders.add(OrderItems.decode(item)));
            start = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : null;
        } while (start != null);
        return orders;
    }

    public List<Order> scan(ScanSegment segment) {
        List<Order> orders = new ArrayList<>();
        Map<String, AttributeValue> start = null;
        do {
            Map<String, AttributeValue> from = start;
            ScanResponse page = client.scan(request -> request.tableName(table)
                    .segment(segment.index())
                    .totalSegments(segment.total())
                    .filterExpression(TYPE_IS_ORDER)
                    .expressionAttributeNames(TYPE)
                    .expressionAttributeValues(ORDER_TYPE)
                    .exclusiveStartKey(from));
            page.items().forEach(item -> orders.add(OrderItems.decode(item)));
            start = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : null;
        } while (start != null);
        return orders;
    }
}
