package dev.dynamark.contestants;

import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapper;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapperConfig;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapperConfig.PaginationLoadingStrategy;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapperConfig.SaveBehavior;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapperConfig.TableNameOverride;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBQueryExpression;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBScanExpression;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.DeleteItemRequest;
import com.amazonaws.services.dynamodbv2.model.ReturnValue;
import com.amazonaws.services.dynamodbv2.model.UpdateItemRequest;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.ScanSegment;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The six operations by the mapper of SDK 1, as an application writes them. Its update and delete return nothing: these are
 * the client's, whose answers the mapper reads.
 */
class MapperRepository {

    private static final Map<String, String> TYPE = Map.of("#type", "type");
    private static final Map<String, AttributeValue> ORDER_TYPE = Map.of(":type", new AttributeValue(Order.TYPE));

    private final AmazonDynamoDB client;
    private final String table;
    private final DynamoDBMapper mapper;

    MapperRepository(AmazonDynamoDB client, String table) {
        this.client = client;
        this.table = table;
        this.mapper = new DynamoDBMapper(
                client,
                DynamoDBMapperConfig.builder()
                        .withSaveBehavior(SaveBehavior.PUT)
                        .withTableNameOverride(TableNameOverride.withTableNameReplacement(table))
                        .withPaginationLoadingStrategy(PaginationLoadingStrategy.EAGER_LOADING)
                        .build());
    }

    public void put(MapperOrder order) {
        // Making keys is the work of a data layer: inside the clock, as the others do it.
        OrderKey key = new OrderKey(order.getCustomerId(), order.getPlacedAt(), order.getId());
        order.setPk(key.partitionKey());
        order.setSk(key.sortKey());
        mapper.save(order);
    }

    public Optional<MapperOrder> get(OrderKey key) {
        return Optional.ofNullable(mapper.load(MapperOrder.class, key.partitionKey(), key.sortKey()));
    }

    public MapperOrder update(OrderChange change) {
        UpdateItemRequest request = new UpdateItemRequest()
                .withTableName(table)
                .withKey(key(change.key()))
                .withUpdateExpression("SET #total = :total, #itemCount = :itemCount")
                .withExpressionAttributeNames(Map.of("#total", "total", "#itemCount", "itemCount"))
                .withExpressionAttributeValues(Map.of(
                        ":total", new AttributeValue().withN(change.total().toPlainString()),
                        ":itemCount", new AttributeValue().withN(String.valueOf(change.itemCount()))))
                .withReturnValues(ReturnValue.ALL_NEW);
        return mapper.marshallIntoObject(
                MapperOrder.class, client.updateItem(request).getAttributes());
    }

    public Optional<MapperOrder> delete(OrderKey key) {
        DeleteItemRequest request = new DeleteItemRequest()
                .withTableName(table)
                .withKey(key(key))
                .withReturnValues(ReturnValue.ALL_OLD);
        return Optional.ofNullable(client.deleteItem(request).getAttributes())
                .map(item -> mapper.marshallIntoObject(MapperOrder.class, item));
    }

    public List<MapperOrder> query(OrderRange range) {
        return mapper.query(
                MapperOrder.class,
                new DynamoDBQueryExpression<MapperOrder>()
                        .withKeyConditionExpression("pk = :pk AND sk BETWEEN :from AND :to")
                        .withExpressionAttributeValues(Map.of(
                                ":pk", new AttributeValue(range.partitionKey()),
                                ":from", new AttributeValue(range.firstSortKey()),
                                ":to", new AttributeValue(range.lastSortKey())))
                        .withConsistentRead(false));
    }

    public List<MapperOrder> scan(ScanSegment segment) {
        return mapper.scan(
                MapperOrder.class,
                new DynamoDBScanExpression()
                        .withSegment(segment.index())
                        .withTotalSegments(segment.total())
                        .withFilterExpression("#type = :type")
                        .withExpressionAttributeNames(TYPE)
                        .withExpressionAttributeValues(ORDER_TYPE));
    }

    private static Map<String, AttributeValue> key(OrderKey key) {
        return Map.of("pk", new AttributeValue(key.partitionKey()), "sk", new AttributeValue(key.sortKey()));
    }
}
