package dev.dynamark.orm.processor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Names of local variables for components: the component's own, unless that is taken, a word of the language or, beginning
 * with a capital, perhaps the name of a class that it would hide.
 */
final class LocalNames {

    /** What holds the values of a wide model until it is made. */
    static final String DRAFT = "draft";

    private static final Set<String> TAKEN =
            Set.of("model", "in", "out", "now", "index", "attribute", "parts", "copy", "e", DRAFT);

    private final Map<String, String> byComponent = new HashMap<>();
    private final Map<String, String> absent = new HashMap<>();

    LocalNames(List<MirrorComponent> components) {
        Set<String> used = new HashSet<>(TAKEN);
        components.forEach(component -> used.add(component.name()));
        for (MirrorComponent component : components) {
            String local = component.name();
            if (TAKEN.contains(local) || !SourceVersion.isName(local) || Character.isUpperCase(local.charAt(0))) {
                local = unused(local + "Value", used);
            }
            byComponent.put(component.name(), local);
            absent.put(component.name(), unused(local + "Absent", used));
        }
    }

    String of(MirrorComponent component) {
        return byComponent.get(component.name());
    }

    private static String unused(String wanted, Set<String> used) {
        String name = wanted;
        while (!used.add(name)) {
            name += "Value";
        }
        return name;
    }

    /** A flag: whether the item had no such attribute. */
    String absent(MirrorComponent component) {
        return absent.get(component.name());
    }
}
