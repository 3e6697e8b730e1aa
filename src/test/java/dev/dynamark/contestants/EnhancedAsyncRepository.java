package dev.dynamark.contestants;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.ScanSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbAsyncTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedAsyncClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The six operations by the Enhanced Client's asynchronous form, as an application writes them. */
class EnhancedAsyncRepository {

    private static final Expression TYPE_IS_ORDER = Expression.builder()
            .expression("#type = :type")
            .expressionNames(Map.of("#type", "type"))
            .expressionValues(Map.of(":type", AttributeValue.fromS(Order.TYPE)))
            .build();

    private final DynamoDbAsyncTable<OrderBean> table;

    EnhancedAsyncRepository(DynamoDbAsyncClient dynamo, String table) {
        DynamoDbEnhancedAsyncClient client =
                DynamoDbEnhancedAsyncClient.builder().dynamoDbClient(dynamo).build();
        this.table = client.table(table, TableSchema.fromBean(OrderBean.class));
    }

    public CompletableFuture<Void> put(OrderBean order) {
        // Making keys is the work of a data layer: inside the clock, as the others do it.
        OrderKey key = new OrderKey(order.getCustomerId(), order.getPlacedAt(), order.getId());
        order.setPk(key.partitionKey());
        order.setSk(key.sortKey());
        return table.putItem(order);
    }

    public CompletableFuture<Optional<OrderBean>> get(OrderKey key) {
        return table.getItem(key(key)).thenApply(Optional::ofNullable);
    }

    public CompletableFuture<OrderBean> update(OrderChange change) {
        OrderBean partial = new OrderBean();
        partial.setPk(change.key().partitionKey());
        partial.setSk(change.key().sortKey());
        partial.setTotal(change.total());
        partial.setItemCount(change.itemCount());
        return table.updateItem(request -> request.item(partial).ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY));
    }

    public CompletableFuture<Optional<OrderBean>> delete(OrderKey key) {
        return table.deleteItem(key(key)).thenApply(Optional::ofNullable);
    }

    public CompletableFuture<List<OrderBean>> query(OrderRange range) {
        QueryConditional between = QueryConditional.sortBetween(
                Key.builder()
                        .partitionValue(range.partitionKey())
                        .sortValue(range.firstSortKey())
                        .build(),
                Key.builder()
                        .partitionValue(range.partitionKey())
                        .sortValue(range.lastSortKey())
                        .build());
        return all(table.query(between).items());
    }

    public CompletableFuture<List<OrderBean>> scan(ScanSegment segment) {
        return all(table.scan(request -> request.segment(segment.index())
                        .totalSegments(segment.total())
                        .filterExpression(TYPE_IS_ORDER))
                .items());
    }

    private static CompletableFuture<List<OrderBean>> all(SdkPublisher<OrderBean> items) {
        List<OrderBean> orders = new ArrayList<>();
        return items.subscribe(orders::add).thenApply(complete -> orders);
    }

    private static Key key(OrderKey key) {
        return Key.builder()
                .partitionValue(key.partitionKey())
                .sortValue(key.sortKey())
                .build();
    }
}
