package dev.dynamark.cost;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/**
 * A secondary index: which items have an entry there, and what that holds. Global and local ones follow the same rules.
 * Immutable.
 *
 * @param name as the table calls it
 * @param keys attributes of its key
 * @param projected attributes besides those of both keys; empty: all
 */
public record IndexDesign(String name, List<String> keys, Optional<Set<String>> projected) {

    /** Copies what it is given. */
    public IndexDesign {
        keys = List.copyOf(keys);
        projected = projected.map(Set::copyOf);
    }

    static IndexDesign of(String name, List<KeySchemaElement> schema, Projection projection) {
        return new IndexDesign(
                name,
                schema.stream().map(KeySchemaElement::attributeName).toList(),
                projection.projectionType() == ProjectionType.ALL
                        ? Optional.empty()
                        : Optional.of(Set.copyOf(projection.nonKeyAttributes())));
    }

    /** What the index holds of an item; empty if that lacks a key attribute, so that it has no entry. */
    Optional<Map<String, AttributeValue>> entry(Map<String, AttributeValue> item, Collection<String> tableKeys) {
        if (!item.keySet().containsAll(keys)) {
            return Optional.empty();
        }
        if (projected.isEmpty()) {
            return Optional.of(item);
        }
        Map<String, AttributeValue> entry = new LinkedHashMap<>(item);
        entry.keySet()
                .removeIf(attribute -> !keys.contains(attribute)
                        && !tableKeys.contains(attribute)
                        && !projected.get().contains(attribute));
        return Optional.of(entry);
    }

    /** Whether two entries are at the same place. */
    boolean haveSameKey(Map<String, AttributeValue> one, Map<String, AttributeValue> other) {
        return keys.stream().allMatch(key -> one.get(key).equals(other.get(key)));
    }
}
