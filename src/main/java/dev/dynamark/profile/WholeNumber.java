package dev.dynamark.profile;

import java.util.Map;
import java.util.Optional;

/** A whole number between two limits, both included. */
record WholeNumber(long lowest, long highest) implements Values<Long> {

    static WholeNumber any() {
        return new WholeNumber(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    @Override
    public String allowed() {
        return equals(any()) ? "a whole number" : "a whole number from " + lowest + " to " + highest;
    }

    @Override
    public Optional<Long> parse(String text, Refusals refusals) {
        try {
            long number = Long.parseLong(text.strip());
            if (number >= lowest && number <= highest) {
                return Optional.of(number);
            }
        } catch (NumberFormatException notANumber) {
            // Refused below, in the same words as a number out of range.
        }
        refusals.refuse(text.strip(), Optional.empty());
        return Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        return equals(any())
                ? Map.of("type", "integer")
                : Map.of("type", "integer", "minimum", lowest, "maximum", highest);
    }
}
