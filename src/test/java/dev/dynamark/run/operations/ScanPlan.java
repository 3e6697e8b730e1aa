package dev.dynamark.run.operations;

import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.ScanSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/**
 * What scans read: segments of about 1,000 orders, however large the table, and how many orders each of them holds.
 *
 * @param orders per segment, counted after loading
 * @param drawn from how many of the segments the next one is taken
 */
public record ScanPlan(List<Integer> orders, int drawn) {

    private static final int ORDERS_PER_SEGMENT = 1_000;

    public ScanPlan {
        orders = List.copyOf(orders);
    }

    /** Counts the orders of each segment of a loaded table, by scanning all of it. */
    public static ScanPlan count(DynamoDbClient client, String table, Dataset dataset) {
        int segments = segments(dataset);
        List<Integer> orders = new ArrayList<>(segments);
        for (int segment = 0; segment < segments; segment++) {
            orders.add(count(client, table, new ScanSegment(segment, segments)));
        }
        return new ScanPlan(orders, segments);
    }

    /** This plan with no more than so many segments in turn. */
    public ScanPlan drawing(int most) {
        return new ScanPlan(orders, Math.min(most, drawn));
    }

    /** How many segments a dataset has. */
    public static int segments(Dataset dataset) {
        return Math.max(1, dataset.orders() / ORDERS_PER_SEGMENT);
    }

    private static int count(DynamoDbClient client, String table, ScanSegment segment) {
        int count = 0;
        for (ScanResponse page : client.scanPaginator(scan -> scan.tableName(table)
                .segment(segment.index())
                .totalSegments(segment.total())
                .select(Select.COUNT)
                .filterExpression("#type = :order")
                .expressionAttributeNames(Map.of("#type", "type"))
                .expressionAttributeValues(Map.of(":order", AttributeValue.fromS(Order.TYPE))))) {
            count += page.count();
        }
        return count;
    }

    /** The segment of a scan; numbers go round. */
    public ScanSegment segment(int number) {
        return new ScanSegment(Math.floorMod(number, drawn), orders.size());
    }

    int ordersIn(ScanSegment segment) {
        return orders.get(segment.index());
    }
}
