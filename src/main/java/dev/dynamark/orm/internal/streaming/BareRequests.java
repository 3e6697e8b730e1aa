package dev.dynamark.orm.internal.streaming;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Requests of the SDK's that name the table and nothing else; the rest is in the body that takes the place of theirs. */
final class BareRequests {

    private final String table;
    private final AwsRequestOverrideConfiguration configuration;

    BareRequests(String table, AwsRequestOverrideConfiguration configuration) {
        this.table = table;
        this.configuration = configuration;
    }

    void send(String action, DynamoDbClient client) {
        switch (action) {
            case "GetItem" -> client.getItem(get());
            case "PutItem" -> client.putItem(put());
            case "UpdateItem" -> client.updateItem(update());
            case "DeleteItem" -> client.deleteItem(delete());
            case "Query" -> client.query(query());
            case "Scan" -> client.scan(scan());
            default -> throw new IllegalArgumentException("No request of " + action);
        }
    }

    CompletableFuture<?> send(String action, DynamoDbAsyncClient client) {
        return switch (action) {
            case "GetItem" -> client.getItem(get());
            case "PutItem" -> client.putItem(put());
            case "UpdateItem" -> client.updateItem(update());
            case "DeleteItem" -> client.deleteItem(delete());
            case "Query" -> client.query(query());
            case "Scan" -> client.scan(scan());
            default -> throw new IllegalArgumentException("No request of " + action);
        };
    }

    private GetItemRequest get() {
        return GetItemRequest.builder()
                .tableName(table)
                .overrideConfiguration(configuration)
                .build();
    }

    private PutItemRequest put() {
        return PutItemRequest.builder()
                .tableName(table)
                .overrideConfiguration(configuration)
                .build();
    }

    private UpdateItemRequest update() {
        return UpdateItemRequest.builder()
                .tableName(table)
                .overrideConfiguration(configuration)
                .build();
    }

    private DeleteItemRequest delete() {
        return DeleteItemRequest.builder()
                .tableName(table)
                .overrideConfiguration(configuration)
                .build();
    }

    private QueryRequest query() {
        return QueryRequest.builder()
                .tableName(table)
                .overrideConfiguration(configuration)
                .build();
    }

    private ScanRequest scan() {
        return ScanRequest.builder()
                .tableName(table)
                .overrideConfiguration(configuration)
                .build();
    }
}
