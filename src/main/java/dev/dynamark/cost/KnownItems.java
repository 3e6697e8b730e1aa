package dev.dynamark.cost;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items whose size is known before they are asked for, because whoever writes them says what they are like. Thread-safe. */
@FunctionalInterface
public interface KnownItems {

    /** Nothing is known. */
    KnownItems NONE = (table, key) -> Optional.empty();

    /**
     * An item that costs as much as the one under this key, before and after it is updated.
     *
     * @return empty if that is not known
     */
    Optional<Map<String, AttributeValue>> like(String table, Map<String, AttributeValue> key);
}
