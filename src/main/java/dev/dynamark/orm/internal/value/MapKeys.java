package dev.dynamark.orm.internal.value;

import java.util.UUID;

/** Keys of maps as text and back. Without lambdas, as {@link TextForm} is. */
final class MapKeys<K> {

    private final Class<K> type;
    private final K[] constants;

    private MapKeys(Class<K> type) {
        this.type = type;
        constants = type.getEnumConstants();
    }

    /**
     * Of a class that has a text: {@code String}, {@code UUID} or an enum.
     *
     * @throws IllegalArgumentException for any other
     */
    static <K> MapKeys<K> of(Class<K> type) {
        if (type == String.class || type == UUID.class || type.isEnum()) {
            return new MapKeys<>(type);
        }
        throw new IllegalArgumentException(
                "Expected String, UUID or an enum as the type of map keys, found " + type.getName());
    }

    String text(K key) {
        return key instanceof Enum<?> constant ? constant.name() : key.toString();
    }

    /** @throws IllegalArgumentException if it is no key's */
    K key(String text) {
        if (type == String.class) {
            return type.cast(text);
        }
        return type == UUID.class ? type.cast(UUID.fromString(text)) : constant(text);
    }

    private K constant(String name) {
        for (K constant : constants) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("Expected a constant of " + type.getName());
    }

    /** What a key has to be, for messages. */
    String expected() {
        if (type == String.class) {
            return "text";
        }
        return type == UUID.class ? "a UUID" : "the name of a constant of " + type.getName();
    }
}
