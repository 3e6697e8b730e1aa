package dev.dynamark.backend;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Scans a small table of its own in two segments: only items can show that an endpoint divides them. */
final class ParallelScanProbe {

    private static final int ITEMS = 16;

    private final DynamoDbClient client;

    ParallelScanProbe(DynamoDbClient client) {
        this.client = client;
    }

    /** @throws BackendException if the table cannot be dropped again */
    boolean dividesItems() {
        try (OwnedTables tables = new OwnedTables(client, "dynamark-probe-")) {
            Thread dropping = new Thread(tables::close, "probe-exit");
            Runtime.getRuntime().addShutdownHook(dropping);
            try {
                return dividesItemsOf(tables);
            } finally {
                withdraw(dropping);
            }
        }
    }

    private static void withdraw(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The hook runs, and drops the table.
        }
    }

    private boolean dividesItemsOf(OwnedTables tables) {
        try {
            String table = tables.create("segments", ParallelScanProbe::byPartitionKey);
            write(table);
            Set<String> all = keys(table, 0);
            Set<String> second = keys(table, 1);
            boolean disjoint = second.stream().noneMatch(all::contains);
            all.addAll(second);
            return disjoint && all.size() == ITEMS;
        } catch (BackendException | SdkException refused) {
            return false;
        }
    }

    private void write(String table) {
        List<WriteRequest> items = IntStream.range(0, ITEMS)
                .mapToObj(i -> WriteRequest.builder()
                        .putRequest(put -> put.item(Map.of("pk", AttributeValue.fromS("item " + i))))
                        .build())
                .toList();
        client.batchWriteItem(write -> write.requestItems(Map.of(table, items)));
    }

    private Set<String> keys(String table, int segment) {
        return client
                .scan(scan ->
                        scan.tableName(table).segment(segment).totalSegments(2).consistentRead(true))
                .items()
                .stream()
                .map(item -> item.get("pk").s())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static void byPartitionKey(CreateTableRequest.Builder table) {
        table.billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("pk")
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .keySchema(KeySchemaElement.builder()
                        .attributeName("pk")
                        .keyType(KeyType.HASH)
                        .build());
    }
}
