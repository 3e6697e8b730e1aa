package dev.dynamark.orm.access;

import dev.dynamark.orm.CodecSource;
import dev.dynamark.orm.codec.AttributeType;
import dev.dynamark.orm.internal.model.KeyLayout.IndexLayout;
import dev.dynamark.orm.internal.model.KeyPart;
import dev.dynamark.orm.internal.model.Model;
import dev.dynamark.orm.internal.model.Models;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** The table that a model declares, for CreateTable. */
final class TableLayout {

    private static final Projection ALL =
            Projection.builder().projectionType(ProjectionType.ALL).build();

    private final Map<String, ScalarAttributeType> attributes = new LinkedHashMap<>();

    private TableLayout() {}

    static CreateTableRequest of(Class<?> type, String name) {
        return new TableLayout().request(Models.of(type, CodecSource.REFLECTION), name);
    }

    private CreateTableRequest request(Model<?> model, String name) {
        List<KeySchemaElement> keys = schema(model.partition(), model.sort());
        List<GlobalSecondaryIndex> global = new ArrayList<>();
        List<LocalSecondaryIndex> local = new ArrayList<>();
        for (IndexLayout index : model.indexes()) {
            List<KeySchemaElement> schema = schema(index.partition(), index.sort());
            if (index.local()) {
                local.add(LocalSecondaryIndex.builder()
                        .indexName(index.name())
                        .keySchema(schema)
                        .projection(ALL)
                        .build());
            } else {
                global.add(GlobalSecondaryIndex.builder()
                        .indexName(index.name())
                        .keySchema(schema)
                        .projection(ALL)
                        .build());
            }
        }
        CreateTableRequest.Builder request = CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(keys)
                .attributeDefinitions(attributes.entrySet().stream()
                        .map(each -> AttributeDefinition.builder()
                                .attributeName(each.getKey())
                                .attributeType(each.getValue())
                                .build())
                        .toList());
        if (!global.isEmpty()) {
            request.globalSecondaryIndexes(global);
        }
        if (!local.isEmpty()) {
            request.localSecondaryIndexes(local);
        }
        return request.build();
    }

    private List<KeySchemaElement> schema(KeyPart partition, Optional<KeyPart> sort) {
        List<KeySchemaElement> schema = new ArrayList<>();
        schema.add(element(partition, KeyType.HASH));
        sort.ifPresent(part -> schema.add(element(part, KeyType.RANGE)));
        return schema;
    }

    private KeySchemaElement element(KeyPart part, KeyType role) {
        attributes.put(part.attribute(), type(part.type()));
        return KeySchemaElement.builder()
                .attributeName(part.attribute())
                .keyType(role)
                .build();
    }

    private static ScalarAttributeType type(AttributeType type) {
        return ScalarAttributeType.fromValue(type.code());
    }
}
