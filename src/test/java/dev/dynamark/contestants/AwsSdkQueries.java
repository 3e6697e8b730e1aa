package dev.dynamark.contestants;

import dev.dynamark.queries.Filter;
import dev.dynamark.queries.OrderQuery;
import dev.dynamark.queries.Sorting;
import dev.dynamark.queries.Source;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.OrderItems;
import dev.dynamark.workload.OrderTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Queries by the blocking client: expressions as texts, pages followed by hand. */
class AwsSdkQueries extends AwsSdkRepository implements AutoCloseable {

    private final DynamoDbClient client;
    private final String table;
    private final Map<String, QueryTexts> texts = new ConcurrentHashMap<>();
    private final SegmentThreads segments = new SegmentThreads();

    AwsSdkQueries(DynamoDbClient client, String table) {
        super(client, table);
        this.client = client;
        this.table = table;
    }

    public List<Order> list(OrderQuery query) {
        List<Order> orders = new ArrayList<>();
        int limit = query.limit().orElse(Integer.MAX_VALUE);
        Map<String, AttributeValue> start = null;
        do {
            QueryResponse page = client.query(request(query, start).build());
            for (Map<String, AttributeValue> item : page.items()) {
                if (orders.size() < limit) {
                    orders.add(OrderItems.decode(item));
                }
            }
            start = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : null;
        } while (start != null && orders.size() < limit);
        return orders;
    }

    public CursorPage<Order> page(OrderQuery query, String cursor) {
        QueryResponse page = client.query(request(query, KeyCursor.key(cursor)).build());
        return new CursorPage<>(
                page.items().stream().map(OrderItems::decode).toList(), KeyCursor.of(page.lastEvaluatedKey()));
    }

    public long count(OrderQuery query) {
        long count = 0;
        Map<String, AttributeValue> start = null;
        do {
            QueryResponse page =
                    client.query(request(query, start).select(Select.COUNT).build());
            count += page.count();
            start = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : null;
        } while (start != null);
        return count;
    }

    public List<Order> scan(OrderQuery query) {
        int total = ((Source.Everything) query.source()).segments();
        return segments.all(total, segment -> scan(query, segment, total));
    }

    private List<Order> scan(OrderQuery query, int segment, int total) {
        FilterText filter = texts(query).filter();
        Map<String, AttributeValue> values = new HashMap<>();
        values.put(":type", AttributeValue.fromS(Order.TYPE));
        query.filter().ifPresent(each -> FilterText.putValues(each, values));
        List<Order> orders = new ArrayList<>();
        Map<String, AttributeValue> start = null;
        do {
            Map<String, AttributeValue> from = start;
            ScanResponse page = client.scan(request -> request.tableName(table)
                    .segment(segment)
                    .totalSegments(total)
                    .filterExpression(filter.text())
                    .expressionAttributeNames(filter.names())
                    .expressionAttributeValues(values)
                    .exclusiveStartKey(from));
            page.items().forEach(item -> orders.add(OrderItems.decode(item)));
            start = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : null;
        } while (start != null);
        return orders;
    }

    private QueryRequest.Builder request(OrderQuery query, Map<String, AttributeValue> start) {
        QueryTexts written = texts(query);
        SortBounds bounds = SortBounds.of(query);
        Map<String, AttributeValue> values = new HashMap<>();
        QueryRequest.Builder request = QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression(written.keyCondition())
                .exclusiveStartKey(start);
        if (query.source() instanceof Source.OfCustomer customer) {
            values.put(":pk", AttributeValue.fromS("CUSTOMER#" + customer.customerId()));
        } else if (query.source() instanceof Source.OfStatus status) {
            request.indexName(OrderTable.BY_STATUS);
            values.put(":pk", AttributeValue.fromS(status.status().name()));
            values.put(":type", AttributeValue.fromS(Order.TYPE));
        }
        if (!bounds.low().isEmpty()) {
            values.put(":from", AttributeValue.fromS(bounds.low()));
        }
        if (!bounds.high().isEmpty()) {
            values.put(":to", AttributeValue.fromS(bounds.high()));
        }
        query.filter().ifPresent(filter -> FilterText.putValues(filter, values));
        if (written.filter() != null) {
            request.filterExpression(written.filter().text());
        }
        if (!written.names().isEmpty()) {
            request.expressionAttributeNames(written.names());
        }
        if (query.sorting() == Sorting.DESCENDING) {
            request.scanIndexForward(false);
        }
        query.pageSize().ifPresentOrElse(request::limit, () -> query.limit().ifPresent(request::limit));
        return request.expressionAttributeValues(values);
    }

    private QueryTexts texts(OrderQuery query) {
        return texts.computeIfAbsent(query.name(), name -> QueryTexts.of(query));
    }

    @Override
    public void close() {
        segments.close();
    }

    /**
     * What an application has in constants.
     *
     * @param filter null if there is none
     */
    private record QueryTexts(String keyCondition, FilterText filter, Map<String, String> names) {

        static QueryTexts of(OrderQuery query) {
            boolean ofIndex = query.source() instanceof Source.OfStatus;
            boolean meetsOtherTypes = !(query.source() instanceof Source.OfCustomer);
            FilterText filter = filter(query.filter().orElse(null), meetsOtherTypes);
            Map<String, String> names = new HashMap<>(filter == null ? Map.of() : filter.names());
            if (query.source() instanceof Source.Everything) {
                return new QueryTexts("", filter, names);
            }
            if (ofIndex) {
                names.put("#status", "status");
            }
            String condition = (ofIndex ? "#status" : "pk") + " = :pk" + sortTerm(query, ofIndex ? "placedAt" : "sk");
            return new QueryTexts(condition, filter, names);
        }

        private static FilterText filter(Filter filter, boolean meetsOtherTypes) {
            if (meetsOtherTypes) {
                return filter == null ? FilterText.ofOrders() : FilterText.ofOrders(filter);
            }
            return filter == null ? null : FilterText.of(filter);
        }

        private static String sortTerm(OrderQuery query, String key) {
            return switch (SortBounds.of(query).kind()) {
                case NONE -> "";
                case EQUAL -> " AND " + key + " = :from";
                case BEGINS_WITH -> " AND begins_with(" + key + ", :from)";
                case GREATER -> " AND " + key + " > :from";
                case LESS -> " AND " + key + " < :from";
                case BETWEEN -> " AND " + key + " BETWEEN :from AND :to";
            };
        }
    }
}
