package dev.dynamark.contestants;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.ScanSegment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The six operations by the Enhanced Client, as an application writes them. */
class EnhancedRepository {

    private static final Expression TYPE_IS_ORDER = Expression.builder()
            .expression("#type = :type")
            .expressionNames(Map.of("#type", "type"))
            .expressionValues(Map.of(":type", AttributeValue.fromS(Order.TYPE)))
            .build();

    private final DynamoDbTable<OrderBean> table;

    EnhancedRepository(DynamoDbClient dynamo, String table) {
        DynamoDbEnhancedClient client =
                DynamoDbEnhancedClient.builder().dynamoDbClient(dynamo).build();
        this.table = client.table(table, TableSchema.fromBean(OrderBean.class));
    }

    public void put(OrderBean order) {
        // Making keys is the work of a data layer: inside the clock, as the others do it.
        OrderKey key = new OrderKey(order.getCustomerId(), order.getPlacedAt(), order.getId());
        order.setPk(key.partitionKey());
        order.setSk(key.sortKey());
        table.putItem(order);
    }

    public Optional<OrderBean> get(OrderKey key) {
        return Optional.ofNullable(table.getItem(key(key)));
    }

    public OrderBean update(OrderChange change) {
        OrderBean partial = new OrderBean();
        partial.setPk(change.key().partitionKey());
        partial.setSk(change.key().sortKey());
        partial.setTotal(change.total());
        partial.setItemCount(change.itemCount());
        return table.updateItem(request -> request.item(partial).ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY));
    }

    public Optional<OrderBean> delete(OrderKey key) {
        return Optional.ofNullable(table.deleteItem(key(key)));
    }

    public List<OrderBean> query(OrderRange range) {
        QueryConditional between = QueryConditional.sortBetween(
                Key.builder()
                        .partitionValue(range.partitionKey())
                        .sortValue(range.firstSortKey())
                        .build(),
                Key.builder()
                        .partitionValue(range.partitionKey())
                        .sortValue(range.lastSortKey())
                        .build());
        return table.query(between).items().stream().toList();
    }

    public List<OrderBean> scan(ScanSegment segment) {
        return table
                .scan(request -> request.segment(segment.index())
                        .totalSegments(segment.total())
                        .filterExpression(TYPE_IS_ORDER))
                .items()
                .stream()
                .toList();
    }

    private static Key key(OrderKey key) {
        return Key.builder()
                .partitionValue(key.partitionKey())
                .sortValue(key.sortKey())
                .build();
    }
}
