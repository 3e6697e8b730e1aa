package dev.dynamark.profile;

import java.util.Locale;
import java.util.Optional;

/**
 * Everything there is to know about one {@code -Dbench.*} property.
 *
 * @param name without the prefix
 * @param defaultText the text that is read when nothing is given
 * @param isolatedText the text that is read instead in isolated mode, where that has a default of its own
 * @param ordinarily what people read in the place of the default
 */
record Setting<T>(
        String name,
        Optional<String> defaultText,
        Optional<String> isolatedText,
        String ordinarily,
        Values<T> values,
        String description) {

    static final String PREFIX = "bench.";

    static <T> Setting<T> of(String name, String defaultText, Values<T> values, String description) {
        return new Setting<>(name, Optional.of(defaultText), Optional.empty(), defaultText, values, description);
    }

    static <T> Setting<T> optional(String name, String otherwise, Values<T> values, String description) {
        return new Setting<>(name, Optional.empty(), Optional.empty(), otherwise, values, description);
    }

    /** The same with another default in isolated mode. */
    Setting<T> isolated(String text) {
        return new Setting<>(name, defaultText, Optional.of(text), ordinarily, values, description);
    }

    /** As it is read in isolated mode. */
    Setting<T> inIsolatedMode() {
        return isolatedText.isEmpty()
                ? this
                : new Setting<>(name, isolatedText, isolatedText, ordinarily, values, description);
    }

    /** The same with another default. */
    Setting<T> unlessGiven(String text) {
        return new Setting<>(name, Optional.of(text), isolatedText, ordinarily, values, description);
    }

    String property() {
        return PREFIX + name;
    }

    /** Where it stands in a profile; empty if no profile may hold it. */
    Optional<String> key() {
        return ProfileLayout.keyOf(name);
    }

    /** Such as {@code BENCH_WARM_UP}. */
    String variable() {
        return property()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .replace('.', '_')
                .toUpperCase(Locale.ROOT);
    }
}
