package dev.dynamark.profile;

import java.util.Optional;

/** Which texts a setting accepts, and what they mean. */
interface Values<T> {

    /** Completes the sentence "allowed is ...". */
    String allowed();

    /** Empty if anything of the text was refused; {@code refusals} has then been told what. */
    Optional<T> parse(String text, Refusals refusals);

    /** The text that parses to the value. */
    default String print(T value) {
        return String.valueOf(value);
    }

    /** Hears which part of a text is not allowed. */
    @FunctionalInterface
    interface Refusals {

        void refuse(String found, Optional<String> nearest);
    }
}
