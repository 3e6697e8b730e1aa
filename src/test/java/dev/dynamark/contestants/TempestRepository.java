package dev.dynamark.contestants;

import app.cash.tempest2.Between;
import app.cash.tempest2.Codec;
import app.cash.tempest2.InlineView;
import app.cash.tempest2.LogicalDb;
import app.cash.tempest2.LogicalTable;
import app.cash.tempest2.Offset;
import app.cash.tempest2.Page;
import app.cash.tempest2.QueryConfig;
import app.cash.tempest2.ScanConfig;
import app.cash.tempest2.WorkerId;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.ScanSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kotlin.jvm.JvmClassMappingKt;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The six operations by Tempest, as an application writes them. It has no partial update: that is the Enhanced Client's on
 * the raw item, which Tempest's codec turns into the view.
 */
class TempestRepository {

    /** Tempest limits every page, by 100 items unless told: as many as a page of DynamoDB can hold. */
    private static final int WHOLE_PAGE = 1_000_000;

    private static final Expression TYPE_IS_ORDER = Expression.builder()
            .expression("#type = :type")
            .expressionNames(Map.of("#type", "type"))
            .expressionValues(Map.of(":type", AttributeValue.fromS(Order.TYPE)))
            .build();

    private final InlineView<TempestOrder.Key, TempestOrder> orders;
    private final DynamoDbTable<OrderBean> rawItems;
    private final Codec<TempestOrder, OrderBean> codec;

    TempestRepository(DynamoDbClient dynamo, String table) {
        DynamoDbEnhancedClient client =
                DynamoDbEnhancedClient.builder().dynamoDbClient(dynamo).build();
        Table logical =
                LogicalDb.create(Db.class, client, (type, annotated) -> table).table();
        this.orders = logical.orders();
        this.rawItems = client.table(table, TableSchema.fromBean(OrderBean.class));
        this.codec = logical.codec(JvmClassMappingKt.getKotlinClass(TempestOrder.class));
        // Tempest gets at the private fields of a bean once it has filled one, and fails if it is to read one before.
        codec.toDb(TempestOrder.blank());
    }

    /** Tempest's view of the database. */
    public interface Db extends LogicalDb {
        Table table();
    }

    /** Its one table. */
    public interface Table extends LogicalTable<OrderBean> {
        InlineView<TempestOrder.Key, TempestOrder> orders();
    }

    public void put(TempestOrder order) {
        // Making keys is the work of a data layer: inside the clock, as the others do it.
        orders.save(order.withKeys());
    }

    public Optional<TempestOrder> get(OrderKey key) {
        return Optional.ofNullable(orders.load(key(key)));
    }

    public TempestOrder update(OrderChange change) {
        OrderBean partial = new OrderBean();
        partial.setPk(change.key().partitionKey());
        partial.setSk(change.key().sortKey());
        partial.setTotal(change.total());
        partial.setItemCount(change.itemCount());
        return codec.toApp(
                rawItems.updateItem(request -> request.item(partial).ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY)));
    }

    public Optional<TempestOrder> delete(OrderKey key) {
        return Optional.ofNullable(orders.deleteKey(key(key)));
    }

    public List<TempestOrder> query(OrderRange range) {
        Between<TempestOrder.Key> between = new Between<>(
                new TempestOrder.Key(range.customerId(), range.from().toString()),
                new TempestOrder.Key(range.customerId(), range.to() + "~"));
        QueryConfig config = new QueryConfig.Builder().pageSize(WHOLE_PAGE).build();
        List<TempestOrder> found = new ArrayList<>();
        Offset<TempestOrder.Key> offset = null;
        do {
            Page<TempestOrder.Key, TempestOrder> page = orders.query(between, config, offset);
            found.addAll(page.getContents());
            offset = page.getOffset();
        } while (offset != null);
        return found;
    }

    public List<TempestOrder> scan(ScanSegment segment) {
        ScanConfig config = new ScanConfig.Builder()
                .pageSize(WHOLE_PAGE)
                .filterExpression(TYPE_IS_ORDER)
                .workerId(new WorkerId(segment.index(), segment.total()))
                .build();
        List<TempestOrder> found = new ArrayList<>();
        Offset<TempestOrder.Key> offset = null;
        do {
            Page<TempestOrder.Key, TempestOrder> page = orders.scan(config, offset);
            found.addAll(page.getContents());
            offset = page.getOffset();
        } while (offset != null);
        return found;
    }

    private static TempestOrder.Key key(OrderKey key) {
        return new TempestOrder.Key(key.customerId(), key.placedAt() + "#" + key.id());
    }
}
