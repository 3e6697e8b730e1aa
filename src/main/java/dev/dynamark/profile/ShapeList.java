package dev.dynamark.profile;

import static java.util.stream.Collectors.joining;

import dev.dynamark.compare.NearestMatch;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Query shapes by their names or by the names of groups, in the order given; each counts once. */
record ShapeList(Map<String, List<String>> byLabel) implements Values<List<String>> {

    @Override
    public String allowed() {
        return "a comma list of query shapes or groups of them, as docs/simulations.md has them (or " + ListOf.ALL
                + ")";
    }

    @Override
    public Optional<List<String>> parse(String text, Refusals refusals) {
        Set<String> shapes = new LinkedHashSet<>();
        boolean complete = true;
        for (String part : parts(text)) {
            String wanted = part.toLowerCase(Locale.ROOT);
            if (wanted.equals(ListOf.ALL)) {
                byLabel.values().forEach(shapes::addAll);
            } else if (byLabel.containsKey(wanted)) {
                shapes.addAll(byLabel.get(wanted));
            } else {
                refusals.refuse(part, NearestMatch.of(wanted, byLabel.keySet()));
                complete = false;
            }
        }
        if (complete && shapes.isEmpty()) {
            refusals.refuse(text.strip(), Optional.empty());
            return Optional.empty();
        }
        return complete ? Optional.of(List.copyOf(shapes)) : Optional.empty();
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Which there are is known when a run begins. */
    @Override
    public Map<String, Object> schema() {
        Map<String, Object> name = Map.of("type", "string", "pattern", "^[^,]+$");
        return Map.of(
                "anyOf", List.of(Map.of("type", "array", "items", name, "minItems", 1, "uniqueItems", true), name));
    }

    @Override
    public Optional<String> separator() {
        return Optional.of(",");
    }

    @Override
    public String print(List<String> shapes) {
        return shapes.stream().collect(joining(","));
    }
}
