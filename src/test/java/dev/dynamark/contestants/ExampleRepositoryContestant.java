package dev.dynamark.contestants;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderItems;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.ScanSegment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** How an application's own repository becomes a contestant: {@link OrderRepository} is the application's. */
public final class ExampleRepositoryContestant implements OrderContestant {

    @Override
    public String id() {
        return "my-repository";
    }

    @Override
    public String description() {
        return "The repository of an application";
    }

    @Override
    public OrderStore<Order> open(Stand stand) {
        return new Store(new OrderRepository(stand.client(), stand.table()));
    }

    private record Store(OrderRepository repository) implements OrderStore<Order> {

        @Override
        public Order model(Order order) {
            return order;
        }

        @Override
        public Order order(Order model) {
            return model;
        }

        @Override
        public void put(Order order) {
            repository.save(order);
        }

        @Override
        public Optional<Order> get(OrderKey key) {
            return repository.find(key);
        }

        @Override
        public Order update(OrderChange change) {
            return repository.change(change);
        }

        @Override
        public Optional<Order> delete(OrderKey key) {
            return repository.remove(key);
        }

        @Override
        public List<Order> query(OrderRange range) {
            return repository.placedIn(range);
        }

        @Override
        public List<Order> scan(ScanSegment segment) {
            return repository.all(segment);
        }
    }

    /** Written as an application would: the SDK's paginators follow the pages. */
    private record OrderRepository(DynamoDbClient dynamo, String table) {

        void save(Order order) {
            dynamo.putItem(put -> put.tableName(table).item(OrderItems.encode(order)));
        }

        Optional<Order> find(OrderKey key) {
            return order(dynamo.getItem(get -> get.tableName(table).key(OrderItems.key(key)))
                    .item());
        }

        Order change(OrderChange change) {
            return OrderItems.decode(dynamo.updateItem(update -> update.tableName(table)
                            .key(OrderItems.key(change.key()))
                            .updateExpression("SET #t = :t, #n = :n")
                            .expressionAttributeNames(Map.of("#t", "total", "#n", "itemCount"))
                            .expressionAttributeValues(Map.of(
                                    ":t", OrderItems.number(change.total()),
                                    ":n", AttributeValue.fromN(String.valueOf(change.itemCount()))))
                            .returnValues(ReturnValue.ALL_NEW))
                    .attributes());
        }

        Optional<Order> remove(OrderKey key) {
            return order(dynamo.deleteItem(delete ->
                            delete.tableName(table).key(OrderItems.key(key)).returnValues(ReturnValue.ALL_OLD))
                    .attributes());
        }

        List<Order> placedIn(OrderRange range) {
            QueryRequest query = QueryRequest.builder()
                    .tableName(table)
                    .keyConditionExpression("pk = :customer AND sk BETWEEN :first AND :last")
                    .expressionAttributeValues(Map.of(
                            ":customer", text(range.partitionKey()),
                            ":first", text(range.firstSortKey()),
                            ":last", text(range.lastSortKey())))
                    .build();
            return dynamo.queryPaginator(query).items().stream()
                    .map(OrderItems::decode)
                    .toList();
        }

        List<Order> all(ScanSegment segment) {
            ScanRequest scan = ScanRequest.builder()
                    .tableName(table)
                    .segment(segment.index())
                    .totalSegments(segment.total())
                    .filterExpression("#type = :order")
                    .expressionAttributeNames(Map.of("#type", "type"))
                    .expressionAttributeValues(Map.of(":order", text(Order.TYPE)))
                    .build();
            return dynamo.scanPaginator(scan).items().stream()
                    .map(OrderItems::decode)
                    .toList();
        }

        private static Optional<Order> order(Map<String, AttributeValue> item) {
            return item.isEmpty() ? Optional.empty() : Optional.of(OrderItems.decode(item));
        }

        private static AttributeValue text(String value) {
            return AttributeValue.fromS(value);
        }
    }
}
