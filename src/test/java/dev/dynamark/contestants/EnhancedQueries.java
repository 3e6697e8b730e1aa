package dev.dynamark.contestants;

import dev.dynamark.queries.OrderQuery;
import dev.dynamark.queries.Sorting;
import dev.dynamark.queries.Source;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbIndex;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Queries by the Enhanced Client: its conditionals for keys, its expressions for filters, its pages. */
class EnhancedQueries extends EnhancedRepository implements AutoCloseable {

    private final DynamoDbTable<OrderBean> table;
    private final DynamoDbIndex<OrderBean> byStatus;
    private final Map<String, FilterText> filters = new ConcurrentHashMap<>();
    private final SegmentThreads segments = new SegmentThreads();

    EnhancedQueries(DynamoDbClient dynamo, String table) {
        super(dynamo, table);
        DynamoDbEnhancedClient client =
                DynamoDbEnhancedClient.builder().dynamoDbClient(dynamo).build();
        this.table = client.table(table, TableSchema.fromBean(OrderBean.class));
        this.byStatus = this.table.index(OrderTable.BY_STATUS);
    }

    public List<OrderBean> list(OrderQuery query) {
        List<OrderBean> orders = new ArrayList<>();
        int limit = query.limit().orElse(Integer.MAX_VALUE);
        for (Page<OrderBean> page : pages(query, request(query))) {
            for (OrderBean order : page.items()) {
                if (orders.size() < limit) {
                    orders.add(order);
                }
            }
            if (orders.size() >= limit) {
                break;
            }
        }
        return orders;
    }

    public CursorPage<OrderBean> page(OrderQuery query, String cursor) {
        QueryEnhancedRequest.Builder request = request(query).exclusiveStartKey(KeyCursor.key(cursor));
        Page<OrderBean> page = pages(query, request).iterator().next();
        return new CursorPage<>(page.items(), KeyCursor.of(page.lastEvaluatedKey()));
    }

    public long count(OrderQuery query) {
        return pages(query, request(query).select(Select.COUNT)).stream()
                .mapToLong(Page::count)
                .sum();
    }

    public List<OrderBean> scan(OrderQuery query) {
        int total = ((Source.Everything) query.source()).segments();
        return segments.all(
                total, segment -> table
                        .scan(request ->
                                request.segment(segment).totalSegments(total).filterExpression(filter(query)))
                        .items()
                        .stream()
                        .toList());
    }

    private SdkIterable<Page<OrderBean>> pages(OrderQuery query, QueryEnhancedRequest.Builder request) {
        return query.source() instanceof Source.OfStatus
                ? byStatus.query(request.build())
                : table.query(request.build());
    }

    private QueryEnhancedRequest.Builder request(OrderQuery query) {
        QueryEnhancedRequest.Builder request = QueryEnhancedRequest.builder().queryConditional(conditional(query));
        if (query.filter().isPresent() || query.source() instanceof Source.OfStatus) {
            request.filterExpression(filter(query));
        }
        if (query.sorting() == Sorting.DESCENDING) {
            request.scanIndexForward(false);
        }
        query.pageSize().ifPresentOrElse(request::limit, () -> query.limit().ifPresent(request::limit));
        return request;
    }

    private static QueryConditional conditional(OrderQuery query) {
        String partition = query.source() instanceof Source.OfCustomer customer
                ? "CUSTOMER#" + customer.customerId()
                : ((Source.OfStatus) query.source()).status().name();
        SortBounds bounds = SortBounds.of(query);
        Supplier<Key> low = () -> key(partition, bounds.low());
        return switch (bounds.kind()) {
            case NONE -> QueryConditional.keyEqualTo(key -> key.partitionValue(partition));
            case EQUAL -> QueryConditional.keyEqualTo(low.get());
            case BEGINS_WITH -> QueryConditional.sortBeginsWith(low.get());
            case GREATER -> QueryConditional.sortGreaterThan(low.get());
            case LESS -> QueryConditional.sortLessThan(low.get());
            case BETWEEN -> QueryConditional.sortBetween(low.get(), key(partition, bounds.high()));
        };
    }

    private static Key key(String partition, String sort) {
        return Key.builder().partitionValue(partition).sortValue(sort).build();
    }

    private Expression filter(OrderQuery query) {
        boolean meetsOtherTypes = !(query.source() instanceof Source.OfCustomer);
        FilterText text = filters.computeIfAbsent(query.name(), name -> query.filter()
                .map(filter -> meetsOtherTypes ? FilterText.ofOrders(filter) : FilterText.of(filter))
                .orElseGet(FilterText::ofOrders));
        Map<String, AttributeValue> values = new HashMap<>();
        if (meetsOtherTypes) {
            values.put(":type", AttributeValue.fromS(Order.TYPE));
        }
        query.filter().ifPresent(filter -> FilterText.putValues(filter, values));
        return Expression.builder()
                .expression(text.text())
                .expressionNames(text.names())
                .expressionValues(values)
                .build();
    }

    @Override
    public void close() {
        segments.close();
    }
}
