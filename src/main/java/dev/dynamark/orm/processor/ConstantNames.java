package dev.dynamark.orm.processor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of constants, made of names of components. */
final class ConstantNames {

    private final Map<String, String> byComponent = new HashMap<>();

    ConstantNames(List<MirrorComponent> components) {
        Set<String> used = new HashSet<>();
        for (MirrorComponent component : components) {
            String constant = of(component.name());
            while (!used.add(constant)) {
                constant += "_";
            }
            byComponent.put(component.name(), constant);
        }
    }

    String of(MirrorComponent component) {
        return byComponent.get(component.name());
    }

    /** Such as {@code PLACED_AT} of {@code placedAt}. */
    private static String of(String component) {
        StringBuilder name = new StringBuilder(component.length() + 4);
        for (int i = 0; i < component.length(); i++) {
            char next = component.charAt(i);
            if (i > 0 && Character.isUpperCase(next) && beginsWord(component, i)) {
                name.append('_');
            }
            name.append(Character.toUpperCase(next));
        }
        return name.toString();
    }

    private static boolean beginsWord(String component, int at) {
        char before = component.charAt(at - 1);
        return before != '_'
                && (!Character.isUpperCase(before)
                        || at + 1 < component.length() && Character.isLowerCase(component.charAt(at + 1)));
    }

    /** A Java identifier for a method, such as {@code byStatus} of {@code by-status}. */
    static String method(String name) {
        StringBuilder method = new StringBuilder(name.length());
        boolean capital = false;
        for (int i = 0; i < name.length(); i++) {
            char next = name.charAt(i);
            if (!Character.isJavaIdentifierPart(next)) {
                capital = !method.isEmpty();
            } else {
                method.append(capital ? Character.toUpperCase(next) : next);
                capital = false;
            }
        }
        String made = method.toString();
        if (made.isEmpty() || !Character.isJavaIdentifierStart(made.charAt(0))) {
            made = "index" + made;
        }
        return SourceVersion.isName(made) ? made : made + "Index";
    }
}
