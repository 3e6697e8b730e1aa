package dev.dynamark.orm.internal.expression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hands out the placeholders of one request, so that no two of its expressions can mean different things by one. */
final class Placeholders {

    private final Map<String, String> byName = new LinkedHashMap<>();
    private final List<Expressions.Bound> values = new ArrayList<>();

    String name(String name) {
        return byName.computeIfAbsent(name, added -> "#n" + byName.size());
    }

    String value(Operand.Value<?> value) {
        String placeholder = ":v" + values.size();
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
}
