package dev.dynamark.cost;

import static dev.dynamark.cost.CountedTable.TABLE;
import static dev.dynamark.cost.CountedTable.get;
import static dev.dynamark.cost.CountedTable.item;
import static dev.dynamark.cost.CountedTable.key;
import static dev.dynamark.cost.CountedTable.told;
import static dev.dynamark.cost.CountedTable.transactGet;
import static dev.dynamark.cost.CountedTable.transactPut;
import static dev.dynamark.cost.CountedTable.write;
import static dev.dynamark.cost.Items.filler;
import static dev.dynamark.cost.WriteKind.ORDINARY;
import static dev.dynamark.cost.WriteKind.TRANSACTIONAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The calculator beside what DynamoDB Local says of real requests. */
class LocalCapacityTest {

    private static final long SEED = 20_260_730;
    private static final Optional<Map<String, AttributeValue>> NOTHING = Optional.empty();

    @TempDir
    static Path folder;

    private static CountedTable table;

    @BeforeAll
    static void start() {
        table = new CountedTable(folder);
    }

    @AfterAll
    static void stop() {
        table.close();
    }

    @Test
    void readsTheDesignOfATableThatIsThere() {
        assertThat(TableDesign.of(table.described()))
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(table.design());
    }

    @Test
    void sizesItemsToTheByte() {
        Random random = new Random(SEED);
        for (int i = 0; i < 60; i++) {
            Map<String, AttributeValue> item = key("size-" + i);
            item.put("deep", randomValue(random, 3));
            int rest = 1_024 - "fill".length() - (int) ItemSize.of(item);
            assertThat(rest).as("seed %s, item %s", SEED, i).isPositive();
            item.put("fill", filler(rest));
            assertThat(ItemSize.of(item)).isEqualTo(1_024);
            assertThat(told(table.put(item)))
                    .as("1,024 bytes, seed %s, item %s", SEED, i)
                    .isEqualTo(new Units(0, 1));
            item.put("fill", filler(rest + 1));
            assertThat(told(table.put(item)))
                    .as("1,025 bytes, seed %s, item %s", SEED, i)
                    .isEqualTo(new Units(0, 2));
        }
    }

    @Test
    void writesAsCalculated() {
        Map<String, AttributeValue> small = item("w", 500, "A");
        Map<String, AttributeValue> large = item("w", 2_500, "A");
        Map<String, AttributeValue> moved = item("w", 2_500, "B");
        Map<String, AttributeValue> outside = item("w", 1_500);
        Writes writes = new Writes(table.design());

        assertThat(told(table.put(small))).isEqualTo(writes.put(NOTHING, small, ORDINARY));
        assertThat(told(table.put(large))).isEqualTo(writes.put(Optional.of(small), large, ORDINARY));
        assertThat(told(table.put(moved))).isEqualTo(writes.put(Optional.of(large), moved, ORDINARY));
        assertThat(told(table.put(moved))).isEqualTo(writes.put(Optional.of(moved), moved, ORDINARY));
        assertThat(told(table.put(outside))).isEqualTo(writes.put(Optional.of(moved), outside, ORDINARY));
        assertThat(told(table.put(small))).isEqualTo(writes.put(Optional.of(outside), small, ORDINARY));
        assertThat(told(table.delete("w"))).isEqualTo(writes.delete(Optional.of(small), ORDINARY));
        assertThat(told(table.delete("w"))).isEqualTo(writes.delete(NOTHING, ORDINARY));
    }

    @Test
    void tellsWhatRequestsAndAnswersTell() {
        table.put(item("r1", 1_536));
        table.put(item("r2", 6_656, "A"));
        table.put(item("r3", 3_000, "A"));

        check(get("r1", false));
        check(get("r2", true));
        check(get("missing", true));
        check(GetItemRequest.builder().tableName(TABLE).key(key("missing")).build());
        check(PutItemRequest.builder()
                .tableName(TABLE)
                .item(item("new", 900, "A"))
                .build());
        check(UpdateItemRequest.builder()
                .tableName(TABLE)
                .key(key("r2"))
                .updateExpression("SET #n = :n")
                .expressionAttributeNames(Map.of("#n", "note"))
                .expressionAttributeValues(Map.of(":n", AttributeValue.fromS("changed")))
                .returnValues(ReturnValue.ALL_NEW)
                .build());
        check(DeleteItemRequest.builder()
                .tableName(TABLE)
                .key(key("r3"))
                .returnValues(ReturnValue.ALL_OLD)
                .build());
        check(QueryRequest.builder()
                .tableName(TABLE)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS("r2")))
                .build());
        check(QueryRequest.builder()
                .tableName(TABLE)
                .indexName("all")
                .keyConditionExpression("g = :g")
                .expressionAttributeValues(Map.of(":g", AttributeValue.fromS("A")))
                .build());
        check(ScanRequest.builder().tableName(TABLE).consistentRead(true).build());
        check(ScanRequest.builder().tableName(TABLE).limit(2).build());
        check(BatchGetItemRequest.builder()
                .requestItems(Map.of(
                        TABLE,
                        KeysAndAttributes.builder()
                                .keys(List.of(key("r1"), key("r2")))
                                .consistentRead(true)
                                .build()))
                .build());
        check(BatchWriteItemRequest.builder()
                .requestItems(Map.of(TABLE, List.of(write(item("b1", 500)), write(item("b2", 3_584)))))
                .build());
        check(TransactGetItemsRequest.builder()
                .transactItems(List.of(transactGet("r1"), transactGet("r2"), transactGet("missing")))
                .build());
        check(TransactWriteItemsRequest.builder()
                .transactItems(List.of(transactPut(item("t1", 100)), transactPut(item("t2", 1_025))))
                .build());
    }

    @Test
    void writesInTransactionsAsCalculated() {
        Map<String, AttributeValue> put = item("x1", 900, "A");
        Map<String, AttributeValue> deleted = item("x2", 2_100, "A");
        Map<String, AttributeValue> checked = item("x3", 1_500);
        table.put(deleted);
        table.put(checked);
        Writes writes = new Writes(table.design());
        SdkResponse response = table.send(TransactWriteItemsRequest.builder()
                .transactItems(List.of(
                        transactPut(put),
                        TransactWriteItem.builder()
                                .delete(delete -> delete.tableName(TABLE).key(key("x2")))
                                .build(),
                        TransactWriteItem.builder()
                                .conditionCheck(check -> check.tableName(TABLE)
                                        .key(key("x3"))
                                        .conditionExpression("attribute_exists(pk)"))
                                .build()))
                .build());

        Units units = writes.put(NOTHING, put, TRANSACTIONAL)
                .plus(writes.delete(Optional.of(deleted), TRANSACTIONAL))
                .plus(writes.check(Optional.of(checked)));
        // DynamoDB Local does not tell what of it is for reading.
        assertThat(told(response).write()).isEqualTo(units.read() + units.write());
    }

    @Test
    void leavesOutWhatCannotBeTold() {
        table.put(item("f1", 500));
        RequestUnits units = rules();

        assertNotTold(
                units,
                ScanRequest.builder()
                        .tableName(TABLE)
                        .filterExpression("pk <> :pk")
                        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS("f1")))
                        .build());
        assertNotTold(
                units,
                GetItemRequest.builder()
                        .tableName(TABLE)
                        .key(key("f1"))
                        .projectionExpression("pk")
                        .build());
        assertNotTold(
                units,
                UpdateItemRequest.builder()
                        .tableName(TABLE)
                        .key(key("f1"))
                        .updateExpression("SET g = :g")
                        .expressionAttributeValues(Map.of(":g", AttributeValue.fromS("B")))
                        .returnValues(ReturnValue.ALL_NEW)
                        .build());
        assertNotTold(
                units,
                DeleteItemRequest.builder().tableName(TABLE).key(key("f1")).build());
        assertNotTold(
                units,
                BatchWriteItemRequest.builder()
                        .requestItems(Map.of(
                                TABLE,
                                List.of(WriteRequest.builder()
                                        .deleteRequest(delete -> delete.key(key("f1")))
                                        .build())))
                        .build());
        assertThat(new RequestUnits(name -> Optional.empty(), KnownItems.NONE)
                        .of(
                                PutItemRequest.builder()
                                        .tableName("other")
                                        .item(key("1"))
                                        .build(),
                                table.put(item("f2", 100))))
                .isEmpty();
    }

    @Test
    void calculatesUpdatesInTransactionsOfItemsThatAreKnown() {
        Map<String, AttributeValue> small = item("known-1", 100);
        Map<String, AttributeValue> large = item("known-2", 1_500);
        table.put(small);
        table.put(large);
        TransactWriteItemsRequest updates = TransactWriteItemsRequest.builder()
                .transactItems(transactUpdate("known-1", "note"), transactUpdate("known-2", "note"))
                .build();
        SdkResponse response = table.send(updates);
        Map<Map<String, AttributeValue>, Map<String, AttributeValue>> known =
                Map.of(key("known-1"), small, key("known-2"), large);
        RequestUnits rules = new RequestUnits(
                name -> Optional.of(table.design()), (name, key) -> Optional.ofNullable(known.get(key)));

        assertThat(rules.of(updates, response)).contains(new Units(0, 6)).contains(told(response));
        assertThat(rules().of(updates, response)).as("not known").isEmpty();
        TransactWriteItemsRequest moving = TransactWriteItemsRequest.builder()
                .transactItems(transactUpdate("known-1", "g"))
                .build();
        assertThat(rules.of(moving, table.send(moving))).as("moves in an index").isEmpty();
    }

    private static TransactWriteItem transactUpdate(String pk, String attribute) {
        return TransactWriteItem.builder()
                .update(update -> update.tableName(TABLE)
                        .key(key(pk))
                        .updateExpression("SET #a = :a")
                        .expressionAttributeNames(Map.of("#a", attribute))
                        .expressionAttributeValues(Map.of(":a", AttributeValue.fromS("1"))))
                .build();
    }

    private static RequestUnits rules() {
        return new RequestUnits(name -> Optional.of(table.design()), KnownItems.NONE);
    }

    private static void assertNotTold(RequestUnits units, SdkRequest request) {
        assertThat(units.of(request, table.send(request))).isEmpty();
    }

    private static void check(SdkRequest request) {
        SdkResponse response = table.send(request);

        assertThat(rules().of(request, response))
                .as(request.getClass().getSimpleName())
                .contains(told(response));
    }

    /** At most some 100 bytes. */
    private static AttributeValue randomValue(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 8)) {
            case 0 -> AttributeValue.fromS("zoë €".repeat(1 + random.nextInt(3)));
            case 1 ->
                AttributeValue.fromN(new java.math.BigDecimal(random.nextLong())
                        .movePointLeft(random.nextInt(20))
                        .toPlainString());
            case 2 -> AttributeValue.fromB(SdkBytes.fromByteArray(new byte[random.nextInt(20)]));
            case 3 -> AttributeValue.fromBool(random.nextBoolean());
            case 4 ->
                AttributeValue.fromNs(
                        List.of("0", "-" + (1 + random.nextInt(100_000)), "0.0" + (1 + random.nextInt(9))));
            case 5 -> AttributeValue.fromSs(List.of("a", "é" + random.nextInt(100)));
            case 6 -> AttributeValue.fromL(List.of(randomValue(random, depth - 1), AttributeValue.fromNul(true)));
            default ->
                AttributeValue.fromM(
                        Map.of("kä", randomValue(random, depth - 1), "l", AttributeValue.fromL(List.of())));
        };
    }
}
