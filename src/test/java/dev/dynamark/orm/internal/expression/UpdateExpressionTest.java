package dev.dynamark.orm.internal.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.codec.ValueCodec;
import dev.dynamark.orm.internal.expression.UpdateClause.Add;
import dev.dynamark.orm.internal.expression.UpdateClause.Append;
import dev.dynamark.orm.internal.expression.UpdateClause.Delete;
import dev.dynamark.orm.internal.expression.UpdateClause.Prepend;
import dev.dynamark.orm.internal.expression.UpdateClause.Remove;
import dev.dynamark.orm.internal.expression.UpdateClause.SetIfNotExists;
import dev.dynamark.orm.internal.expression.UpdateClause.SetValue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** DynamoDB carries out every clause of one update as it is named. */
class UpdateExpressionTest {

    private static final ClientSettings SETTINGS =
            new ClientSettings(HttpClientKind.APACHE5, 5, 0, Duration.ofSeconds(20), Duration.ofSeconds(20));
    private static final String TABLE = "updates";
    private static final Map<String, AttributeValue> KEY = Map.of("hash", AttributeValue.fromS("k"));

    @Test
    void changesWhatTheClausesSay(@TempDir Path folder) {
        try (Backend backend = LocalBackend.start(folder);
                DynamoDbClient client = DynamoClients.create(backend.endpoint(), SETTINGS, List.of())) {
            createTable(client);
            putItem(client);

            Map<String, AttributeValue> changed = update(
                    client,
                    List.of(
                            new SetValue(path("set"), text("new")),
                            new SetValue(path("list").at(1), text("B")),
                            new SetValue(path("map").key("a.b"), text("c")),
                            new SetIfNotExists(path("size"), text("default")),
                            new SetIfNotExists(path("present"), text("default")),
                            new Append(path("tail"), list("z")),
                            new Prepend(path("head"), list("a")),
                            new Remove(path("removed")),
                            new Remove(path("shorter").at(0)),
                            new Add(path("#count"), new Operand.Value<>(Codecs.LONG, 5L)),
                            new Add(path("more"), set("b")),
                            new Delete(path("fewer"), set("a"))));

            assertThat(changed)
                    .containsOnly(
                            Map.entry("hash", AttributeValue.fromS("k")),
                            Map.entry("set", AttributeValue.fromS("new")),
                            Map.entry("list", texts("a", "B")),
                            Map.entry("map", AttributeValue.fromM(Map.of("a.b", AttributeValue.fromS("c")))),
                            Map.entry("size", AttributeValue.fromS("default")),
                            Map.entry("present", AttributeValue.fromS("kept")),
                            Map.entry("tail", texts("y", "z")),
                            Map.entry("head", texts("a", "b")),
                            Map.entry("shorter", texts("2")),
                            Map.entry("#count", AttributeValue.fromN("12")),
                            Map.entry("more", AttributeValue.fromSs(List.of("b"))),
                            Map.entry("fewer", AttributeValue.fromSs(List.of("b"))));
        }
    }

    private static void createTable(DynamoDbClient client) {
        client.createTable(table -> table.tableName(TABLE)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(List.of(KeySchemaElement.builder()
                        .attributeName("hash")
                        .keyType(KeyType.HASH)
                        .build()))
                .attributeDefinitions(List.of(AttributeDefinition.builder()
                        .attributeName("hash")
                        .attributeType(ScalarAttributeType.S)
                        .build())));
    }

    private static void putItem(DynamoDbClient client) {
        Map<String, AttributeValue> item = new HashMap<>(KEY);
        item.put("set", AttributeValue.fromN("1"));
        item.put("list", texts("a", "b"));
        item.put("map", AttributeValue.fromM(Map.of()));
        item.put("present", AttributeValue.fromS("kept"));
        item.put("tail", texts("y"));
        item.put("head", texts("b"));
        item.put("removed", AttributeValue.fromBool(true));
        item.put("shorter", texts("1", "2"));
        item.put("#count", AttributeValue.fromN("7"));
        item.put("fewer", AttributeValue.fromSs(List.of("a", "b")));
        client.putItem(put -> put.tableName(TABLE).item(item));
    }

    private static Map<String, AttributeValue> update(DynamoDbClient client, List<UpdateClause> clauses) {
        Expressions expressions = new ExpressionBuilder().update(clauses).build();
        Map<String, AttributeValue> values = new HashMap<>();
        expressions
                .values()
                .forEach(bound -> values.put(bound.placeholder(), ReferenceEvaluator.encoded(bound.value())));
        return client.updateItem(update -> update.tableName(TABLE)
                        .key(KEY)
                        .updateExpression(expressions.update().orElseThrow())
                        .expressionAttributeNames(expressions.names())
                        .expressionAttributeValues(values)
                        .returnValues(ReturnValue.ALL_NEW))
                .attributes();
    }

    private static DocumentPath path(String name) {
        return DocumentPath.of(name);
    }

    private static Operand text(String text) {
        return new Operand.Value<>(Codecs.STRING, text);
    }

    private static Operand list(String element) {
        return new Operand.Value<>(Codecs.list(Codecs.STRING), List.of(element));
    }

    private static Operand set(String element) {
        ValueCodec<Set<String>> codec = Codecs.set(Codecs.STRING);
        return new Operand.Value<>(codec, Set.of(element));
    }

    private static AttributeValue texts(String... texts) {
        return AttributeValue.fromL(
                List.of(texts).stream().map(AttributeValue::fromS).toList());
    }
}
