package dev.dynamark.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import dev.dynamark.measure.SeriesKey;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What to call series beside each other: by their tags only where these differ. */
final class SeriesNames {

    private final Map<String, String> common;

    SeriesNames(Collection<SeriesKey> all) {
        common = all.stream()
                .findFirst()
                .map(first -> new TreeMap<>(first.tags()))
                .orElseGet(TreeMap::new);
        all.forEach(key -> common.entrySet().retainAll(key.tags().entrySet()));
    }

    /** The tags that all have; empty if there are none. */
    String common() {
        return text(common);
    }

    /** The operation, and the tags that not all have. */
    String operation(SeriesKey key) {
        Map<String, String> own = new TreeMap<>(key.tags());
        own.keySet().removeAll(common.keySet());
        return own.isEmpty() ? key.operation() : key.operation() + ", " + text(own);
    }

    String of(SeriesKey key) {
        return key.contestant() + " " + operation(key);
    }

    /** One line for each contestant. */
    List<String> byContestant(List<SeriesKey> keys) {
        return keys.stream()
                .collect(groupingBy(
                        SeriesKey::contestant, LinkedHashMap::new, mapping(this::operation, Collectors.toList())))
                .entrySet()
                .stream()
                .map(each -> each.getKey() + " " + String.join("; ", each.getValue()))
                .toList();
    }

    private static String text(Map<String, String> tags) {
        return tags.entrySet().stream()
                .map(tag -> tag.getKey() + " " + tag.getValue())
                .collect(joining(", "));
    }
}
