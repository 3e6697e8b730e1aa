package dev.dynamark.orm.example;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import dev.dynamark.workload.OrderTable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;

/** The tables of the guide's examples in DynamoDB Local, and clients of both kinds. */
final class GuideTables implements AutoCloseable {

    private final Backend backend;
    private final DynamoDbClient client;
    private final DynamoDbAsyncClient asyncClient;

    GuideTables(Path folder) {
        backend = LocalBackend.start(folder);
        client = DynamoClients.create(backend.endpoint(), settings(HttpClientKind.APACHE5), List.of());
        asyncClient = DynamoClients.createAsync(backend.endpoint(), settings(HttpClientKind.NETTY), List.of());
        client.createTable(table -> {
            OrderTable.design().accept(table);
            table.tableName("orders");
        });
        create("shop", "pk", "sk");
        create("carts", "id");
        create("prices", "sku");
    }

    DynamoDbClient client() {
        return client;
    }

    DynamoDbAsyncClient asyncClient() {
        return asyncClient;
    }

    private void create(String name, String... keys) {
        client.createTable(table -> table.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(Stream.of(keys)
                        .map(key -> AttributeDefinition.builder()
                                .attributeName(key)
                                .attributeType("S")
                                .build())
                        .toList())
                .keySchema(Stream.of(keys)
                        .map(key -> KeySchemaElement.builder()
                                .attributeName(key)
                                .keyType(key.equals(keys[0]) ? KeyType.HASH : KeyType.RANGE)
                                .build())
                        .toList()));
    }

    private static ClientSettings settings(HttpClientKind http) {
        return new ClientSettings(http, 5, 0, Duration.ofSeconds(20), Duration.ofSeconds(20));
    }

    @Override
    public void close() {
        asyncClient.close();
        client.close();
        backend.close();
    }
}
