package dev.dynamark.contestants;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Compares raw items attribute by attribute: type first, then value, down to the last nested one. */
final class ItemComparison {

    private static final String ABSENT = "no attribute";

    private final Differences differences;
    private final String operation;

    ItemComparison(Differences differences, String operation) {
        this.differences = differences;
        this.operation = operation;
    }

    void compare(String path, Map<String, AttributeValue> expected, Map<String, AttributeValue> found) {
        Set<String> names = new TreeSet<>(expected.keySet());
        names.addAll(found.keySet());
        for (String name : names) {
            compare(path + "." + name, expected.get(name), found.get(name));
        }
    }

    private void compare(String path, AttributeValue expected, AttributeValue found) {
        if (expected == null || found == null || expected.type() != found.type()) {
            differences.add(operation, path, type(expected), type(found));
            return;
        }
        switch (expected.type()) {
            case M -> compare(path, expected.m(), found.m());
            case L -> compare(path, expected.l(), found.l());
            default -> {
                if (!value(expected).equals(value(found))) {
                    differences.add(operation, path, "the baseline's value (" + type(expected) + ")", "another value");
                }
            }
        }
    }

    private void compare(String path, List<AttributeValue> expected, List<AttributeValue> found) {
        differences.compare(operation, path + ".size", expected.size(), found.size());
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            compare(path + "[" + i + "]", expected.get(i), found.get(i));
        }
    }

    private static Object value(AttributeValue value) {
        return switch (value.type()) {
            case N -> new BigDecimal(value.n()).stripTrailingZeros();
            case NS ->
                value.ns().stream()
                        .map(number -> new BigDecimal(number).stripTrailingZeros())
                        .collect(Collectors.toSet());
            case SS -> new HashSet<>(value.ss());
            case BS -> new HashSet<>(value.bs());
            default -> value;
        };
    }

    private static String type(AttributeValue value) {
        return value == null ? ABSENT : "type " + value.type();
    }
}
