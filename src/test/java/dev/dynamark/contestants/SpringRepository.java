package dev.dynamark.contestants;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.ScanSegment;
import io.awspring.cloud.dynamodb.DefaultDynamoDbTableSchemaResolver;
import io.awspring.cloud.dynamodb.DynamoDbOperations;
import io.awspring.cloud.dynamodb.DynamoDbTableNameResolver;
import io.awspring.cloud.dynamodb.DynamoDbTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.ScanEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.UpdateItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The six operations by Spring's template, as an application writes them. */
class SpringRepository {

    private static final Expression TYPE_IS_ORDER = Expression.builder()
            .expression("#type = :type")
            .expressionNames(Map.of("#type", "type"))
            .expressionValues(Map.of(":type", AttributeValue.fromS(Order.TYPE)))
            .build();

    private final DynamoDbOperations dynamo;

    SpringRepository(DynamoDbClient client, String table) {
        this.dynamo = new DynamoDbTemplate(
                DynamoDbEnhancedClient.builder().dynamoDbClient(client).build(),
                new DefaultDynamoDbTableSchemaResolver(List.of()),
                new OneTable(table));
    }

    public void put(OrderBean order) {
        // Making keys is the work of a data layer: inside the clock, as the others do it.
        OrderKey key = new OrderKey(order.getCustomerId(), order.getPlacedAt(), order.getId());
        order.setPk(key.partitionKey());
        order.setSk(key.sortKey());
        dynamo.save(order);
    }

    public Optional<OrderBean> get(OrderKey key) {
        return Optional.ofNullable(dynamo.load(key(key), OrderBean.class));
    }

    public OrderBean update(OrderChange change) {
        OrderBean partial = new OrderBean();
        partial.setPk(change.key().partitionKey());
        partial.setSk(change.key().sortKey());
        partial.setTotal(change.total());
        partial.setItemCount(change.itemCount());
        return dynamo.update(UpdateItemEnhancedRequest.builder(OrderBean.class)
                .item(partial)
                .ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY)
                .build());
    }

    public Optional<OrderBean> delete(OrderKey key) {
        return Optional.ofNullable(dynamo.delete(key(key), OrderBean.class));
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
        QueryEnhancedRequest request =
                QueryEnhancedRequest.builder().queryConditional(between).build();
        return dynamo.query(request, OrderBean.class).items().stream().toList();
    }

    public List<OrderBean> scan(ScanSegment segment) {
        ScanEnhancedRequest request = ScanEnhancedRequest.builder()
                .segment(segment.index())
                .totalSegments(segment.total())
                .filterExpression(TYPE_IS_ORDER)
                .build();
        return dynamo.scan(request, OrderBean.class).items().stream().toList();
    }

    private static Key key(OrderKey key) {
        return Key.builder()
                .partitionValue(key.partitionKey())
                .sortValue(key.sortKey())
                .build();
    }

    /** The table has a name of its own: Spring would else derive it from the class. */
    private record OneTable(String name) implements DynamoDbTableNameResolver {

        @Override
        public <T> String resolve(Class<T> type) {
            return name;
        }
    }
}
