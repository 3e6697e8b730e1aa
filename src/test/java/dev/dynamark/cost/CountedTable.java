package dev.dynamark.cost;

import static dev.dynamark.cost.Items.filler;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** A table of DynamoDB Local with two indexes, whose requests tell the capacity they consumed. */
final class CountedTable implements AutoCloseable {

    static final String TABLE = "capacity";

    private final Backend backend;
    private final DynamoDbClient client;
    private final TableDesign design;

    CountedTable(Path folder) {
        backend = LocalBackend.start(folder);
        Duration patient = Duration.ofSeconds(20);
        client = DynamoClients.create(
                backend.endpoint(), new ClientSettings(HttpClientKind.APACHE5, 2, 0, patient, patient), List.of());
        CreateTableRequest table = table();
        client.createTable(table);
        design = TableDesign.of(table);
    }

    TableDesign design() {
        return design;
    }

    TableDescription described() {
        return client.describeTable(describe -> describe.tableName(TABLE)).table();
    }

    @Override
    public void close() {
        client.close();
        backend.close();
    }

    SdkResponse send(SdkRequest request) {
        ReturnConsumedCapacity total = ReturnConsumedCapacity.TOTAL;
        if (request instanceof GetItemRequest get) {
            return client.getItem(get.copy(ask -> ask.returnConsumedCapacity(total)));
        } else if (request instanceof PutItemRequest put) {
            return client.putItem(put.copy(ask -> ask.returnConsumedCapacity(total)));
        } else if (request instanceof UpdateItemRequest update) {
            return client.updateItem(update.copy(ask -> ask.returnConsumedCapacity(total)));
        } else if (request instanceof DeleteItemRequest delete) {
            return client.deleteItem(delete.copy(ask -> ask.returnConsumedCapacity(total)));
        } else if (request instanceof QueryRequest query) {
            return client.query(query.copy(ask -> ask.returnConsumedCapacity(total)));
        } else if (request instanceof ScanRequest scan) {
            return client.scan(scan.copy(ask -> ask.returnConsumedCapacity(total)));
        } else if (request instanceof BatchGetItemRequest batch) {
            return client.batchGetItem(batch.copy(ask -> ask.returnConsumedCapacity(total)));
        } else if (request instanceof BatchWriteItemRequest batch) {
            return client.batchWriteItem(batch.copy(ask -> ask.returnConsumedCapacity(total)));
        } else if (request instanceof TransactGetItemsRequest get) {
            return client.transactGetItems(get.copy(ask -> ask.returnConsumedCapacity(total)));
        }
        return client.transactWriteItems(
                ((TransactWriteItemsRequest) request).copy(ask -> ask.returnConsumedCapacity(total)));
    }

    static Units told(SdkResponse response) {
        Object field =
                response.getValueForField("ConsumedCapacity", Object.class).orElseThrow();
        Collection<?> all = field instanceof Collection<?> several ? several : List.of(field);
        double units = all.stream()
                .mapToDouble(each -> ((ConsumedCapacity) each).capacityUnits())
                .sum();
        boolean read = response.getClass().getSimpleName().matches("(GetItem|BatchGet|TransactGet|Query|Scan).*");
        return read ? new Units(units, 0) : new Units(0, units);
    }

    SdkResponse put(Map<String, AttributeValue> item) {
        return send(PutItemRequest.builder().tableName(TABLE).item(item).build());
    }

    SdkResponse delete(String pk) {
        return send(DeleteItemRequest.builder().tableName(TABLE).key(key(pk)).build());
    }

    static GetItemRequest get(String pk, boolean consistent) {
        return GetItemRequest.builder()
                .tableName(TABLE)
                .key(key(pk))
                .consistentRead(consistent)
                .build();
    }

    static WriteRequest write(Map<String, AttributeValue> item) {
        return WriteRequest.builder().putRequest(put -> put.item(item)).build();
    }

    static TransactGetItem transactGet(String pk) {
        return TransactGetItem.builder()
                .get(get -> get.tableName(TABLE).key(key(pk)))
                .build();
    }

    static TransactWriteItem transactPut(Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(TABLE).item(item))
                .build();
    }

    static Map<String, AttributeValue> key(String pk) {
        return new HashMap<>(Map.of("pk", AttributeValue.fromS(pk)));
    }

    static Map<String, AttributeValue> item(String pk, int bytes) {
        Map<String, AttributeValue> item = key(pk);
        item.put("data", filler(bytes - "data".length() - (int) ItemSize.of(item)));
        return item;
    }

    static Map<String, AttributeValue> item(String pk, int bytes, String indexed) {
        Map<String, AttributeValue> item = item(pk, bytes - 1 - indexed.length());
        item.put("g", AttributeValue.fromS(indexed));
        return item;
    }

    private static CreateTableRequest table() {
        return CreateTableRequest.builder()
                .tableName(TABLE)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(text("pk"), text("g"))
                .keySchema(hash("pk"))
                .globalSecondaryIndexes(index("all", ProjectionType.ALL), index("keys", ProjectionType.KEYS_ONLY))
                .build();
    }

    private static GlobalSecondaryIndex index(String name, ProjectionType projected) {
        return GlobalSecondaryIndex.builder()
                .indexName(name)
                .keySchema(hash("g"))
                .projection(projection -> projection.projectionType(projected))
                .build();
    }

    private static AttributeDefinition text(String attribute) {
        return AttributeDefinition.builder()
                .attributeName(attribute)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement hash(String attribute) {
        return KeySchemaElement.builder()
                .attributeName(attribute)
                .keyType(KeyType.HASH)
                .build();
    }
}
