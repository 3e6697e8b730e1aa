package dev.dynamark.run.cost;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dynamark.queries.QueryOrders;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * What a request says of its cost, before it is answered.
 *
 * @param operation DynamoDB's name of it
 * @param consistent whether it reads strongly consistently
 * @param items of a batch or transaction; otherwise 1
 * @param limit of a page
 * @param wide whether it reads the partition of some megabytes
 */
record Asked(String operation, boolean consistent, int items, OptionalInt limit, boolean wide) {

    private static final String REQUEST = "Request";
    private static final JsonMapper JSON = new JsonMapper();

    private static Asked of(String operation, boolean consistent, int items) {
        return new Asked(operation, consistent, items, OptionalInt.empty(), false);
    }

    /** A request of the SDK; empty if it is none of DynamoDB's. */
    static Optional<Asked> of(SdkRequest request) {
        return request instanceof DynamoDbRequest ? Optional.of(ofDynamo(request)) : Optional.empty();
    }

    private static Asked ofDynamo(SdkRequest request) {
        String name = request.getClass().getSimpleName();
        String operation = name.substring(0, name.length() - REQUEST.length());
        if (request instanceof GetItemRequest get) {
            return of(operation, isTrue(get.consistentRead()), 1);
        }
        if (request instanceof QueryRequest query) {
            boolean wide = query.expressionAttributeValues().values().stream().anyMatch(value -> isWide(value.s()));
            return new Asked(operation, isTrue(query.consistentRead()), 1, limit(query.limit()), wide);
        }
        if (request instanceof ScanRequest scan) {
            return new Asked(operation, isTrue(scan.consistentRead()), 1, limit(scan.limit()), false);
        }
        if (request instanceof BatchGetItemRequest batch) {
            Collection<KeysAndAttributes> all = batch.requestItems().values();
            return of(
                    operation,
                    all.stream().anyMatch(each -> isTrue(each.consistentRead())),
                    all.stream().mapToInt(each -> each.keys().size()).sum());
        }
        if (request instanceof BatchWriteItemRequest batch) {
            return of(
                    operation,
                    false,
                    batch.requestItems().values().stream()
                            .mapToInt(Collection::size)
                            .sum());
        }
        if (request instanceof TransactWriteItemsRequest writes) {
            return of(operation, false, writes.transactItems().size());
        }
        return request instanceof TransactGetItemsRequest reads
                ? of(operation, false, reads.transactItems().size())
                : of(operation, false, 1);
    }

    /** A request as it is sent. Writes of one item say nothing more, and are not read. */
    static Asked of(String operation, InputStream body) throws IOException {
        return switch (operation) {
            case "PutItem", "UpdateItem", "DeleteItem" -> of(operation, false, 1);
            default -> of(operation, JSON.readTree(body));
        };
    }

    private static Asked of(String operation, JsonNode body) {
        JsonNode tables = body.path("RequestItems");
        int items = body.path("TransactItems").size();
        boolean consistent = body.path("ConsistentRead").asBoolean();
        for (JsonNode table : tables) {
            items += table.isArray() ? table.size() : table.path("Keys").size();
            consistent |= table.path("ConsistentRead").asBoolean();
        }
        JsonNode limit = body.path("Limit");
        boolean wide = StreamSupport.stream(
                        body.path("ExpressionAttributeValues").spliterator(), false)
                .anyMatch(value -> isWide(value.path("S").textValue()));
        return new Asked(
                operation,
                consistent,
                Math.max(1, items),
                limit.isInt() ? OptionalInt.of(limit.intValue()) : OptionalInt.empty(),
                wide);
    }

    private static boolean isWide(String value) {
        return value != null && value.endsWith("#" + QueryOrders.BULK);
    }

    private static boolean isTrue(Boolean told) {
        return Boolean.TRUE.equals(told);
    }

    private static OptionalInt limit(Integer told) {
        return told == null ? OptionalInt.empty() : OptionalInt.of(told);
    }
}
