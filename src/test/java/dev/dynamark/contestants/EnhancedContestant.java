package dev.dynamark.contestants;

import dev.dynamark.contestants.OrderBean.AddressBean;
import dev.dynamark.contestants.OrderBean.LineBean;
import dev.dynamark.workload.Address;
import dev.dynamark.workload.Binary;
import dev.dynamark.workload.Line;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.ScanSegment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The SDK's own mapper: annotated beans, the schema built once, updates that leave out what is null. */
public final class EnhancedContestant implements OrderContestant {

    @Override
    public String id() {
        return "enhanced";
    }

    @Override
    public String description() {
        return "DynamoDB Enhanced Client, annotated beans, schema built once";
    }

    @Override
    public OrderStore<OrderBean> open(Stand stand) {
        TableSchema<OrderBean> schema = TableSchema.fromBean(OrderBean.class);
        DynamoDbEnhancedClient client =
                DynamoDbEnhancedClient.builder().dynamoDbClient(stand.client()).build();
        return new Store(client.table(stand.table(), schema));
    }

    private record Store(DynamoDbTable<OrderBean> table) implements OrderStore<OrderBean> {

        private static final Expression TYPE_IS_ORDER = Expression.builder()
                .expression("#type = :type")
                .expressionNames(Map.of("#type", "type"))
                .expressionValues(Map.of(":type", AttributeValue.fromS(Order.TYPE)))
                .build();

        @Override
        public void put(OrderBean order) {
            // Making keys is the work of a data layer: inside the clock, as the others do it.
            OrderKey key = new OrderKey(order.getCustomerId(), order.getPlacedAt(), order.getId());
            order.setPk(key.partitionKey());
            order.setSk(key.sortKey());
            table.putItem(order);
        }

        @Override
        public Optional<OrderBean> get(OrderKey key) {
            return Optional.ofNullable(table.getItem(key(key)));
        }

        @Override
        public OrderBean update(OrderChange change) {
            OrderBean partial = new OrderBean();
            partial.setPk(change.key().partitionKey());
            partial.setSk(change.key().sortKey());
            partial.setTotal(change.total());
            partial.setItemCount(change.itemCount());
            return table.updateItem(request -> request.item(partial).ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY));
        }

        @Override
        public Optional<OrderBean> delete(OrderKey key) {
            return Optional.ofNullable(table.deleteItem(key(key)));
        }

        @Override
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

        @Override
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

        @Override
        public OrderBean model(Order order) {
            OrderBean bean = new OrderBean();
            bean.setType(Order.TYPE);
            bean.setCustomerId(order.customerId());
            bean.setPlacedAt(order.placedAt());
            bean.setId(order.id());
            bean.setStatus(order.status());
            bean.setTotal(order.total().orElse(null));
            bean.setItemCount(order.itemCount().orElse(null));
            bean.setWeightGrams(order.weightGrams().orElse(null));
            bean.setGift(order.gift().orElse(null));
            bean.setDueAt(order.dueAt().orElse(null));
            bean.setTags(order.tags().isEmpty() ? null : order.tags());
            bean.setProperties(order.properties().isEmpty() ? null : order.properties());
            bean.setShipTo(order.shipTo().map(Store::bean).orElse(null));
            bean.setLines(
                    order.lines().isEmpty()
                            ? null
                            : order.lines().stream().map(Store::bean).toList());
            bean.setSignature(order.signature()
                    .map(bytes -> SdkBytes.fromByteArray(bytes.toBytes()))
                    .orElse(null));
            bean.setVersion(order.version().orElse(null));
            bean.setNote(order.note().orElse(null));
            return bean;
        }

        @Override
        public Order order(OrderBean bean) {
            return new Order(
                    bean.getCustomerId(),
                    bean.getPlacedAt(),
                    bean.getId(),
                    bean.getStatus(),
                    Optional.ofNullable(bean.getTotal()),
                    Optional.ofNullable(bean.getItemCount()),
                    Optional.ofNullable(bean.getWeightGrams()),
                    Optional.ofNullable(bean.getGift()),
                    Optional.ofNullable(bean.getDueAt()),
                    Optional.ofNullable(bean.getTags()).orElse(Set.of()),
                    Optional.ofNullable(bean.getProperties()).orElse(Map.of()),
                    Optional.ofNullable(bean.getShipTo()).map(Store::address),
                    Optional.ofNullable(bean.getLines()).orElse(List.of()).stream()
                            .map(line -> new Line(line.getSku(), line.getQuantity(), line.getPrice()))
                            .toList(),
                    Optional.ofNullable(bean.getSignature()).map(bytes -> Binary.of(bytes.asByteArray())),
                    Optional.ofNullable(bean.getVersion()),
                    Optional.ofNullable(bean.getNote()));
        }

        private static AddressBean bean(Address address) {
            AddressBean bean = new AddressBean();
            bean.setName(address.name());
            bean.setStreet(address.street());
            bean.setPostalCode(address.postalCode());
            bean.setCity(address.city());
            bean.setCountry(address.country());
            return bean;
        }

        private static LineBean bean(Line line) {
            LineBean bean = new LineBean();
            bean.setSku(line.sku());
            bean.setQuantity(line.quantity());
            bean.setPrice(line.price());
            return bean;
        }

        private static Address address(AddressBean bean) {
            return new Address(
                    bean.getName(), bean.getStreet(), bean.getPostalCode(), bean.getCity(), bean.getCountry());
        }
    }
}
