package dev.dynamark.orm.internal.value;

import java.util.UUID;
import java.util.function.Function;

/** Keys of maps as text and back. */
record MapKeys<K>(Function<K, String> toText, Function<String, K> fromText, String expected) {

    /**
     * Of a class that has a text: {@code String}, {@code UUID} or an enum.
     *
     * @throws IllegalArgumentException for any other
     */
    static <K> MapKeys<K> of(Class<K> type) {
        if (type == String.class) {
            return new MapKeys<>(Object::toString, type::cast, "text");
        }
        if (type == UUID.class) {
            return new MapKeys<>(Object::toString, text -> type.cast(UUID.fromString(text)), "a UUID");
        }
        if (type.isEnum()) {
            return new MapKeys<>(
                    key -> ((Enum<?>) key).name(), constants(type), "the name of a constant of " + type.getName());
        }
        throw new IllegalArgumentException(
                "Expected String, UUID or an enum as the type of map keys, found " + type.getName());
    }

    private static <K> Function<String, K> constants(Class<K> type) {
        K[] constants = type.getEnumConstants();
        return name -> {
            for (K constant : constants) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return constant;
                }
            }
            throw new IllegalArgumentException("Expected a constant of " + type.getName());
        };
    }
}
