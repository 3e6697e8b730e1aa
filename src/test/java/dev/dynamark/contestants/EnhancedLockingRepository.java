package dev.dynamark.contestants;

import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Optimistic locks by the Enhanced Client, as an application writes them. */
class EnhancedLockingRepository extends EnhancedRepository {

    private static final Expression NOT_THERE =
            Expression.builder().expression("attribute_not_exists(pk)").build();

    private final DynamoDbTable<OrderBean> table;

    EnhancedLockingRepository(DynamoDbClient dynamo, String table) {
        super(dynamo, table);
        DynamoDbEnhancedClient client =
                DynamoDbEnhancedClient.builder().dynamoDbClient(dynamo).build();
        this.table = client.table(table, TableSchema.fromBean(OrderBean.class));
    }

    public void create(OrderBean order) {
        OrderKey key = new OrderKey(order.getCustomerId(), order.getPlacedAt(), order.getId());
        order.setPk(key.partitionKey());
        order.setSk(key.sortKey());
        table.putItem(request -> request.item(order).conditionExpression(NOT_THERE));
    }

    public Optional<OrderBean> read(OrderKey key) {
        return Optional.ofNullable(table.getItem(request -> request.key(Key.builder()
                        .partitionValue(key.partitionKey())
                        .sortValue(key.sortKey())
                        .build())
                .consistentRead(true)));
    }

    public OrderBean update(OrderChange change, long expectedVersion) {
        OrderBean partial = new OrderBean();
        partial.setPk(change.key().partitionKey());
        partial.setSk(change.key().sortKey());
        partial.setTotal(change.total());
        partial.setItemCount(change.itemCount());
        partial.setVersion(expectedVersion + 1);
        return table.updateItem(request -> request.item(partial)
                .ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY)
                .conditionExpression(hasVersion(expectedVersion)));
    }

    private static Expression hasVersion(long version) {
        return Expression.builder()
                .expression("#version = :expected")
                .expressionNames(Map.of("#version", "version"))
                .expressionValues(Map.of(":expected", AttributeValue.fromN(String.valueOf(version))))
                .build();
    }
}
