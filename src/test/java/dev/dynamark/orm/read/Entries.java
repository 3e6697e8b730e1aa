package dev.dynamark.orm.read;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Tables and items for reads. */
final class Entries {

    static final String CUSTOMER = "7 & <é>";

    private static final Projection ALL =
            Projection.builder().projectionType(ProjectionType.ALL).build();

    private Entries() {}

    /** The table of {@link Entry}, with all its indexes. */
    static CreateTableRequest table(String name) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(keys("pk", "sk"))
                .attributeDefinitions(
                        Stream.of("pk", "sk", "byStatusPk", "placedAt", "tag", "byTagSk", "total", "carrier", "id")
                                .map(each -> attribute(each, each.equals("total") ? "N" : "S"))
                                .toList())
                .globalSecondaryIndexes(
                        global("byStatus", "byStatusPk", "placedAt"),
                        global("byTag", "tag", "byTagSk"),
                        global("byCarrier", "carrier", "id"))
                .localSecondaryIndexes(LocalSecondaryIndex.builder()
                        .indexName("byTotal")
                        .keySchema(keys("pk", "total"))
                        .projection(ALL)
                        .build())
                .build();
    }

    /** A table with two bare keys. */
    static CreateTableRequest table(String name, String partition, String partitionType, String sort, String sortType) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(keys(partition, sort))
                .attributeDefinitions(attribute(partition, partitionType), attribute(sort, sortType))
                .build();
    }

    private static GlobalSecondaryIndex global(String name, String partition, String sort) {
        return GlobalSecondaryIndex.builder()
                .indexName(name)
                .keySchema(keys(partition, sort))
                .projection(ALL)
                .build();
    }

    private static List<KeySchemaElement> keys(String partition, String sort) {
        return List.of(
                KeySchemaElement.builder()
                        .attributeName(partition)
                        .keyType(KeyType.HASH)
                        .build(),
                KeySchemaElement.builder()
                        .attributeName(sort)
                        .keyType(KeyType.RANGE)
                        .build());
    }

    private static AttributeDefinition attribute(String name, String type) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.fromValue(type))
                .build();
    }

    /** Placed on the given day of January; even ones are open, those of days that three divides are tagged. */
    static Order order(String customer, int day) {
        return new Order(
                customer,
                day(day),
                "id/" + day,
                day % 2 == 0 ? Order.Status.OPEN : Order.Status.SENT,
                day % 3 == 0 ? "t#1" : null,
                day * 100L,
                new Order.Place("city " + day, "street"),
                List.of(new Order.Line("p" + day, day)));
    }

    static Order[] orders(String customer, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(day -> order(customer, day))
                .toArray(Order[]::new);
    }

    static Instant day(int day) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(86_400L * (day - 1));
    }

    /** Of no model, in a customer's partition. */
    static Map<String, AttributeValue> foreign(String sortKey) {
        return Map.of(
                "pk", AttributeValue.fromS("CUSTOMER#7%20%26%20%3C%C3%A9%3E"),
                "sk", AttributeValue.fromS(sortKey),
                "type", AttributeValue.fromS("Alien"));
    }
}
