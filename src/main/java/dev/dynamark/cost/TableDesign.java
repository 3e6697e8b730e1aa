package dev.dynamark.cost;

import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * What of a table decides on the cost of writing to it. Immutable.
 *
 * @param keys attributes of its key
 * @param indexes global and local ones
 */
public record TableDesign(List<String> keys, List<IndexDesign> indexes) {

    /** Copies what it is given. */
    public TableDesign {
        keys = List.copyOf(keys);
        indexes = List.copyOf(indexes);
    }

    /** Of a table that is to be created. */
    public static TableDesign of(CreateTableRequest table) {
        Stream<IndexDesign> global = table.globalSecondaryIndexes().stream()
                .map(index -> IndexDesign.of(index.indexName(), index.keySchema(), index.projection()));
        Stream<IndexDesign> local = table.localSecondaryIndexes().stream()
                .map(index -> IndexDesign.of(index.indexName(), index.keySchema(), index.projection()));
        return new TableDesign(
                names(table.keySchema()), Stream.concat(global, local).toList());
    }

    /** Of a table that is there. */
    public static TableDesign of(TableDescription table) {
        Stream<IndexDesign> global = table.globalSecondaryIndexes().stream()
                .map(index -> IndexDesign.of(index.indexName(), index.keySchema(), index.projection()));
        Stream<IndexDesign> local = table.localSecondaryIndexes().stream()
                .map(index -> IndexDesign.of(index.indexName(), index.keySchema(), index.projection()));
        return new TableDesign(
                names(table.keySchema()), Stream.concat(global, local).toList());
    }

    private static List<String> names(List<KeySchemaElement> schema) {
        return schema.stream().map(KeySchemaElement::attributeName).toList();
    }

    boolean isKeyOfIndex(String attribute) {
        return indexes.stream().anyMatch(index -> index.keys().contains(attribute));
    }
}
