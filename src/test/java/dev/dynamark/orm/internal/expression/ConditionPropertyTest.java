package dev.dynamark.orm.internal.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import dev.dynamark.orm.codec.Codecs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Every condition means to DynamoDB what it says here: its evaluation agrees with an evaluator of our own. */
class ConditionPropertyTest {

    private static final ClientSettings SETTINGS =
            new ClientSettings(HttpClientKind.APACHE5, 5, 0, Duration.ofSeconds(20), Duration.ofSeconds(20));
    private static final String TABLE = "conditions";
    private static final int ITEMS = 60;
    private static final int TREES = 400;
    private static final int WRITES = 60;

    @TempDir
    static Path folder;

    private static Backend backend;
    private static DynamoDbClient client;

    @BeforeAll
    static void start() {
        backend = LocalBackend.start(folder);
        client = DynamoClients.create(backend.endpoint(), SETTINGS, List.of());
        client.createTable(table -> table.tableName(TABLE)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(List.of(key(Sample.PARTITION, KeyType.HASH), key(Sample.SORT, KeyType.RANGE)))
                .attributeDefinitions(List.of(
                        attribute(Sample.PARTITION, ScalarAttributeType.S),
                        attribute(Sample.SORT, ScalarAttributeType.N))));
    }

    @AfterAll
    static void stop() {
        client.close();
        backend.close();
    }

    @Test
    void filtersAsTheConditionSays() {
        long base = new Random().nextLong();
        List<Map<String, AttributeValue>> items = putItems(base);
        int mixed = 0;
        for (int i = 0; i < TREES; i++) {
            long seed = base + i;
            ConditionNode tree =
                    new SampleConditions(new Random(seed)).tree(i % 5).node();
            Set<Integer> expected = items.stream()
                    .filter(item -> new ReferenceEvaluator(item).holds(tree))
                    .map(ConditionPropertyTest::sort)
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(query(base, seed, tree))
                    .as("items from seed %d, condition from seed %d: %s", base, seed, tree)
                    .isEqualTo(expected);
            mixed += expected.isEmpty() || expected.size() == ITEMS ? 0 : 1;
        }
        assertThat(mixed).as("trees that tell items apart").isGreaterThan(TREES / 2);
    }

    @Test
    void writesIfTheConditionHolds() {
        long base = new Random().nextLong();
        List<Map<String, AttributeValue>> items = putItems(base);
        for (int i = 0; i < WRITES; i++) {
            long seed = base + i;
            ConditionNode tree =
                    new SampleConditions(new Random(seed)).tree(i % 4).node();
            Map<String, AttributeValue> item = items.get(i % ITEMS);

            assertThat(put(item, tree))
                    .as("items from seed %d, condition from seed %d: %s", base, seed, tree)
                    .isEqualTo(new ReferenceEvaluator(item).holds(tree));
        }
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    private static AttributeDefinition attribute(String name, ScalarAttributeType type) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(type)
                .build();
    }

    private static List<Map<String, AttributeValue>> putItems(long seed) {
        SampleValues values = new SampleValues(new Random(seed));
        List<Map<String, AttributeValue>> items = IntStream.range(0, ITEMS)
                .mapToObj(i -> values.item(partition(seed), i))
                .toList();
        items.forEach(item -> client.putItem(put -> put.tableName(TABLE).item(item)));
        return items;
    }

    private static Set<Integer> query(long base, long seed, ConditionNode tree) {
        Operand partition = new Operand.Value<>(Codecs.STRING, partition(base));
        Expressions expressions = new ExpressionBuilder()
                .keyCondition(List.of(new ConditionNode.Comparison(
                        new Operand.Stored(DocumentPath.of(Sample.PARTITION)), Comparator.EQUAL, partition)))
                .filter(tree)
                .build();
        try {
            QueryResponse found = client.query(query -> query.tableName(TABLE)
                    .keyConditionExpression(expressions.keyCondition().orElseThrow())
                    .filterExpression(expressions.filter().orElseThrow())
                    .expressionAttributeNames(expressions.names())
                    .expressionAttributeValues(values(expressions)));
            return found.items().stream()
                    .map(ConditionPropertyTest::sort)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (DynamoDbException refused) {
            return fail(
                    "DynamoDB refused the condition from seed " + seed + ": " + expressions.filter() + " "
                            + expressions.names() + " " + tree,
                    refused);
        }
    }

    private static boolean put(Map<String, AttributeValue> item, ConditionNode tree) {
        Expressions expressions = new ExpressionBuilder().condition(tree).build();
        Map<String, AttributeValue> values = values(expressions);
        try {
            client.putItem(put -> put.tableName(TABLE)
                    .item(item)
                    .conditionExpression(expressions.condition().orElseThrow())
                    .expressionAttributeNames(expressions.names())
                    .expressionAttributeValues(values.isEmpty() ? null : values));
            return true;
        } catch (ConditionalCheckFailedException doesNotHold) {
            return false;
        }
    }

    private static Map<String, AttributeValue> values(Expressions expressions) {
        Map<String, AttributeValue> values = new HashMap<>();
        expressions
                .values()
                .forEach(bound -> values.put(bound.placeholder(), ReferenceEvaluator.encoded(bound.value())));
        return values;
    }

    private static String partition(long seed) {
        return "seed " + seed;
    }

    private static Integer sort(Map<String, AttributeValue> item) {
        return Integer.valueOf(item.get(Sample.SORT).n());
    }
}
