package dev.dynamark.bench;

import dev.dynamark.bench.model.Flat;
import dev.dynamark.bench.model.FlatBean;
import dev.dynamark.bench.model.FlatItems;
import dev.dynamark.bench.model.Flat_;
import dev.dynamark.contestants.Stand;
import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Five operations on flat items, which are no orders: by the SDK with values written by hand, by the Enhanced Client and by
 * DynamORM.
 *
 * @param <M> the model
 */
interface FlatStore<M> {

    M model(Map<String, AttributeValue> item);

    Map<String, AttributeValue> item(M model);

    void put(M model);

    Optional<M> get(Flat key);

    Optional<M> delete(Flat key);

    /** One page of a partition. */
    List<M> query(Flat key);

    /** One page of the table. */
    List<M> scan();

    /** @throws IllegalArgumentException if the contestant has no model of flat items */
    static FlatStore<?> open(String contestant, Stand stand) {
        return switch (contestant) {
            case "aws-sdk" -> new ByHand(stand.client(), stand.table());
            case "enhanced" ->
                new Enhanced(DynamoDbEnhancedClient.builder()
                        .dynamoDbClient(stand.client())
                        .build()
                        .table(stand.table(), TableSchema.fromBean(FlatBean.class)));
            case "dynamorm" -> new ByDynamorm(Dynamorm.create(stand.client()).table(Flat.class, stand.table()));
            default ->
                throw new IllegalArgumentException("Expected aws-sdk, enhanced or dynamorm, which have a model of the"
                        + " shape flat, found " + contestant + ": choose another shape.");
        };
    }

    /** The SDK's client. */
    record ByHand(DynamoDbClient client, String table) implements FlatStore<Flat> {

        @Override
        public Flat model(Map<String, AttributeValue> item) {
            return FlatItems.decode(item);
        }

        @Override
        public Map<String, AttributeValue> item(Flat model) {
            return FlatItems.encode(model);
        }

        @Override
        public void put(Flat model) {
            client.putItem(request -> request.tableName(table).item(FlatItems.encode(model)));
        }

        @Override
        public Optional<Flat> get(Flat key) {
            return found(client.getItem(request -> request.tableName(table).key(key(key)))
                    .item());
        }

        @Override
        public Optional<Flat> delete(Flat key) {
            return found(client.deleteItem(
                            request -> request.tableName(table).key(key(key)).returnValues("ALL_OLD"))
                    .attributes());
        }

        @Override
        public List<Flat> query(Flat key) {
            return client
                    .query(request -> request.tableName(table)
                            .keyConditionExpression("s00 = :s00")
                            .expressionAttributeValues(Map.of(":s00", AttributeValue.fromS(key.s00()))))
                    .items()
                    .stream()
                    .map(FlatItems::decode)
                    .toList();
        }

        @Override
        public List<Flat> scan() {
            return client.scan(request -> request.tableName(table)).items().stream()
                    .map(FlatItems::decode)
                    .toList();
        }

        private static Optional<Flat> found(Map<String, AttributeValue> item) {
            return item.isEmpty() ? Optional.empty() : Optional.of(FlatItems.decode(item));
        }

        private static Map<String, AttributeValue> key(Flat key) {
            return Map.of("s00", AttributeValue.fromS(key.s00()), "s01", AttributeValue.fromS(key.s01()));
        }
    }

    /** The Enhanced Client. */
    record Enhanced(DynamoDbTable<FlatBean> table) implements FlatStore<FlatBean> {

        @Override
        public FlatBean model(Map<String, AttributeValue> item) {
            return table.tableSchema().mapToItem(item);
        }

        @Override
        public Map<String, AttributeValue> item(FlatBean model) {
            return table.tableSchema().itemToMap(model, true);
        }

        @Override
        public void put(FlatBean model) {
            table.putItem(model);
        }

        @Override
        public Optional<FlatBean> get(Flat key) {
            return Optional.ofNullable(table.getItem(key(key)));
        }

        @Override
        public Optional<FlatBean> delete(Flat key) {
            return Optional.ofNullable(table.deleteItem(key(key)));
        }

        @Override
        public List<FlatBean> query(Flat key) {
            return table
                    .query(QueryConditional.keyEqualTo(
                            Key.builder().partitionValue(key.s00()).build()))
                    .items()
                    .stream()
                    .toList();
        }

        @Override
        public List<FlatBean> scan() {
            return table.scan().items().stream().toList();
        }

        private static Key key(Flat key) {
            return Key.builder().partitionValue(key.s00()).sortValue(key.s01()).build();
        }
    }

    /** DynamORM. */
    record ByDynamorm(Table<Flat> table) implements FlatStore<Flat> {

        @Override
        public Flat model(Map<String, AttributeValue> item) {
            return FlatItems.decode(item);
        }

        @Override
        public Map<String, AttributeValue> item(Flat model) {
            return FlatItems.encode(model);
        }

        @Override
        public void put(Flat model) {
            table.put(model);
        }

        @Override
        public Optional<Flat> get(Flat key) {
            return table.find(Flat_.key(key.s00(), key.s01()));
        }

        @Override
        public Optional<Flat> delete(Flat key) {
            return table.deleteReturningOld(Flat_.key(key.s00(), key.s01()));
        }

        @Override
        public List<Flat> query(Flat key) {
            return table.query(Flat_.partition(key.s00())).list();
        }

        @Override
        public List<Flat> scan() {
            return table.scan().list();
        }
    }
}
