package dev.dynamark.profile;

import java.util.Optional;

/**
 * Everything there is to know about one {@code -Dbench.*} property.
 *
 * @param name without the prefix
 * @param defaultText the text that is read when nothing is given
 * @param ordinarily what people read in the place of the default
 */
record Setting<T>(String name, Optional<String> defaultText, String ordinarily, Values<T> values, String description) {

    static final String PREFIX = "bench.";

    static <T> Setting<T> of(String name, String defaultText, Values<T> values, String description) {
        return new Setting<>(name, Optional.of(defaultText), defaultText, values, description);
    }

    static <T> Setting<T> optional(String name, String otherwise, Values<T> values, String description) {
        return new Setting<>(name, Optional.empty(), otherwise, values, description);
    }

    String property() {
        return PREFIX + name;
    }
}
