package dev.dynamark.profile;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Several of a few named values, in the order given; empty parts are skipped and repeated ones count once. */
record ListOf<T>(OneOf<T> element) implements Values<List<T>> {

    static final String ALL = "all";

    @Override
    public String allowed() {
        return "a comma list of " + element.allowed() + " (or " + ALL + ")";
    }

    @Override
    public Optional<List<T>> parse(String text, Refusals refusals) {
        if (text.strip().equalsIgnoreCase(ALL)) {
            return Optional.of(element.values());
        }
        List<String> parts = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        if (parts.isEmpty()) {
            refusals.refuse(text.strip(), Optional.empty());
            return Optional.empty();
        }
        Set<T> values = new LinkedHashSet<>();
        boolean complete = true;
        for (String part : parts) {
            Optional<T> value = element.parse(part, refusals);
            value.ifPresent(values::add);
            complete &= value.isPresent();
        }
        return complete ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    @Override
    public String print(List<T> list) {
        return list.stream().map(element::print).collect(joining(","));
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of(
                "anyOf",
                List.of(
                        Map.of("type", "array", "items", element.schema(), "minItems", 1, "uniqueItems", true),
                        element.schema(),
                        Map.of("const", ALL)));
    }

    @Override
    public Optional<String> separator() {
        return Optional.of(",");
    }
}
