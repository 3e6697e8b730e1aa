package dev.dynamark.contestants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * Every query and scan that passes a client, a line each: what was asked, without names of placeholders, and what it read
 * and cost. How a key is bounded is left to each, as long as the same items are read. Thread-safe.
 */
final class QueryLog implements ExecutionInterceptor {

    private final List<String> lines = new ArrayList<>();

    /** What passed since the last call; segments in their order. */
    synchronized List<String> drain() {
        List<String> drained = lines.stream().sorted(QueryLog::bySegment).toList();
        lines.clear();
        return drained;
    }

    private static int bySegment(String one, String other) {
        return one.startsWith("Scan") ? one.substring(0, 16).compareTo(other.substring(0, 16)) : 0;
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        if (context.request() instanceof QueryRequest query) {
            return query.toBuilder()
                    .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                    .build();
        }
        if (context.request() instanceof ScanRequest scan) {
            return scan.toBuilder()
                    .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                    .build();
        }
        return context.request();
    }

    @Override
    public synchronized void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        if (context.request() instanceof QueryRequest query) {
            lines.add(line(query, (QueryResponse) context.response()));
        } else if (context.request() instanceof ScanRequest scan) {
            lines.add(line(scan, (ScanResponse) context.response()));
        }
    }

    private static String line(QueryRequest asked, QueryResponse read) {
        UnaryOperator<String> key = asked.indexName() == null
                ? value -> value.startsWith("'CUSTOMER#") ? value : "bound"
                : UnaryOperator.identity();
        return "Query index=" + asked.indexName()
                + " key="
                + CanonicalExpression.of(
                        asked.keyConditionExpression(),
                        asked.expressionAttributeNames(),
                        asked.expressionAttributeValues(),
                        key)
                + " filter="
                + CanonicalExpression.of(
                        asked.filterExpression(),
                        asked.expressionAttributeNames(),
                        asked.expressionAttributeValues(),
                        UnaryOperator.identity())
                + " projection=" + asked.projectionExpression()
                + " forward=" + !Boolean.FALSE.equals(asked.scanIndexForward())
                + " consistent=" + Boolean.TRUE.equals(asked.consistentRead())
                + " limit=" + asked.limit()
                + " select=" + asked.selectAsString()
                + " start=" + start(asked.exclusiveStartKey())
                + " -> count=" + read.count()
                + " scanned=" + read.scannedCount()
                + " units=" + read.consumedCapacity().capacityUnits();
    }

    private static String line(ScanRequest asked, ScanResponse read) {
        return "Scan segment=" + asked.segment() + "/" + asked.totalSegments()
                + " filter="
                + CanonicalExpression.of(
                        asked.filterExpression(),
                        asked.expressionAttributeNames(),
                        asked.expressionAttributeValues(),
                        UnaryOperator.identity())
                + " limit=" + asked.limit()
                + " consistent=" + Boolean.TRUE.equals(asked.consistentRead())
                + " start=" + start(asked.exclusiveStartKey())
                + " -> count=" + read.count()
                + " scanned=" + read.scannedCount()
                + " units=" + read.consumedCapacity().capacityUnits();
    }

    private static String start(Map<String, AttributeValue> key) {
        Map<String, String> start = new TreeMap<>();
        key.forEach((name, value) -> start.put(name, value.s()));
        return start.toString();
    }
}
