package dev.dynamark.contestants;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderItems;
import dev.dynamark.workload.OrderKey;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** Optimistic locks by the blocking client, as an application writes them. */
class AwsSdkLockingRepository extends AwsSdkRepository {

    private static final String NOT_THERE = "attribute_not_exists(pk)";
    private static final String SET = "SET #total = :total, #itemCount = :itemCount, #version = :version";
    private static final String SAME_VERSION = "#version = :expected";
    private static final Map<String, String> NAMES =
            Map.of("#total", "total", "#itemCount", "itemCount", "#version", "version");

    private final DynamoDbClient client;
    private final String table;

    AwsSdkLockingRepository(DynamoDbClient client, String table) {
        super(client, table);
        this.client = client;
        this.table = table;
    }

    public void create(Order order) {
        client.putItem(request ->
                request.tableName(table).item(OrderItems.encode(order)).conditionExpression(NOT_THERE));
    }

    public Optional<Order> read(OrderKey key) {
        GetItemResponse response = client.getItem(
                request -> request.tableName(table).key(OrderItems.key(key)).consistentRead(true));
        return response.hasItem() ? Optional.of(OrderItems.decode(response.item())) : Optional.empty();
    }

    public Order update(OrderChange change, long expectedVersion) {
        return OrderItems.decode(client.updateItem(request -> request.tableName(table)
                        .key(OrderItems.key(change.key()))
                        .updateExpression(SET)
                        .conditionExpression(SAME_VERSION)
                        .expressionAttributeNames(NAMES)
                        .expressionAttributeValues(Map.of(
                                ":total", OrderItems.number(change.total()),
                                ":itemCount", AttributeValue.fromN(String.valueOf(change.itemCount())),
                                ":version", AttributeValue.fromN(String.valueOf(expectedVersion + 1)),
                                ":expected", AttributeValue.fromN(String.valueOf(expectedVersion))))
                        .returnValues(ReturnValue.ALL_NEW))
                .attributes());
    }
}
