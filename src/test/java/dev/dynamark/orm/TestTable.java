package dev.dynamark.orm;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** A table of DynamoDB Local with the partition key {@code id}, and the plain client. */
public final class TestTable implements AutoCloseable {

    private static final String NAME = "values";
    private static final String KEY = "id";
    private static final ClientSettings SETTINGS =
            new ClientSettings(HttpClientKind.APACHE5, 5, 0, Duration.ofSeconds(20), Duration.ofSeconds(20));

    private final Backend backend;
    private final DynamoDbClient client;

    public TestTable(Path folder) {
        backend = LocalBackend.start(folder);
        client = DynamoClients.create(backend.endpoint(), SETTINGS, List.of());
        client.createTable(table -> table.tableName(NAME)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName(KEY)
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .keySchema(KeySchemaElement.builder()
                        .attributeName(KEY)
                        .keyType(KeyType.HASH)
                        .build()));
    }

    public void put(Map<String, AttributeValue> item) {
        client.putItem(put -> put.tableName(NAME).item(item));
    }

    public Map<String, AttributeValue> get(String id) {
        return client.getItem(get -> get.tableName(NAME)
                        .key(Map.of(KEY, AttributeValue.fromS(id)))
                        .consistentRead(true))
                .item();
    }

    @Override
    public void close() {
        client.close();
        backend.close();
    }
}
