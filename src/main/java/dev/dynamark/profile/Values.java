package dev.dynamark.profile;

import java.util.Map;
import java.util.Optional;

/** Which texts a setting accepts, and what they mean. */
interface Values<T> {

    /** Completes the sentence "allowed is ...". */
    String allowed();

    /** The same for a profile, which has lists and maps where a property has commas. */
    default String allowedInProfile() {
        return allowed().replaceFirst("^a comma list of ", "one or a list of ");
    }

    /** Empty if anything of the text was refused; {@code refusals} has then been told what. */
    Optional<T> parse(String text, Refusals refusals);

    /** The text that parses to the value. */
    default String print(T value) {
        return String.valueOf(value);
    }

    /** What a profile may hold, as a JSON Schema: no less than what can be parsed, as far as a schema can tell. */
    default Map<String, Object> schema() {
        return Map.of("type", "string", "minLength", 1);
    }

    /** What stands between the parts in a text, where a profile may have a list; empty if it may not. */
    default Optional<String> separator() {
        return Optional.empty();
    }

    /** What stands between a name and its value, where a profile has a group of them in the place of a list. */
    default Optional<String> assignment() {
        return Optional.empty();
    }

    /** Hears which part of a text is not allowed. */
    @FunctionalInterface
    interface Refusals {

        void refuse(String found, Optional<String> nearest);
    }
}
