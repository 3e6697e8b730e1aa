package dev.dynamark.orm.internal.expression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hands out the placeholders of one request, so that no two of its expressions can mean different things by one. */
final class Placeholders {

    /** Few requests need more, and none should make these texts anew. */
    private static final int READY = 32;

    private static final String[] NAMES = ready("#n");
    private static final String[] VALUES = ready(":v");

    private final Map<String, String> byName = new LinkedHashMap<>();
    private final List<Expressions.Bound> values = new ArrayList<>();

    String name(String name) {
        String known = byName.get(name);
        if (known != null) {
            return known;
        }
        String placeholder = placeholder(NAMES, "#n", byName.size());
        byName.put(name, placeholder);
        return placeholder;
    }

    String value(Operand.Value<?> value) {
        String placeholder = placeholder(VALUES, ":v", values.size());
        values.add(new Expressions.Bound(placeholder, value));
        return placeholder;
    }

    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        byName.forEach((name, placeholder) -> names.put(placeholder, name));
        return Collections.unmodifiableMap(names);
    }

    List<Expressions.Bound> values() {
        return List.copyOf(values);
    }

    private static String[] ready(String prefix) {
        String[] texts = new String[READY];
        for (int i = 0; i < READY; i++) {
            texts[i] = prefix + i;
        }
        return texts;
    }

    private static String placeholder(String[] ready, String prefix, int index) {
        return index < READY ? ready[index] : prefix + index;
    }
}
