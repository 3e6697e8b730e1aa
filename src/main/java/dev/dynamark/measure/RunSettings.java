package dev.dynamark.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Whether runs measured the same thing, so that their samples may be put together. Stateless. */
final class RunSettings {

    /**
     * Where results are written, what is shown or drawn of them, and which of several injectors it was changes nothing that
     * is measured.
     */
    private static final Set<String> WITHOUT_EFFECT = Set.of("output", "progress", "microReport", "node.index");

    private record Difference(String setting, Object one, Object other) {}

    private RunSettings() {}

    /** @throws IllegalArgumentException naming everything in which two of them differ */
    static void requireSame(List<Run> runs) {
        Run first = runs.get(0);
        for (Run other : runs) {
            List<Difference> differences = differences(first, other);
            if (!differences.isEmpty()) {
                throw new IllegalArgumentException("Runs " + first.id() + " and " + other.id()
                        + " measured different things and cannot be merged: "
                        + String.join(
                                "; ",
                                differences.stream().map(RunSettings::text).toList())
                        + ". Merge only runs of the same simulation and settings");
            }
        }
    }

    private static List<Difference> differences(Run one, Run other) {
        List<Difference> differences = new ArrayList<>();
        compare(differences, "simulation", one.simulation(), other.simulation());
        compare(differences, "mode", one.mode().label(), other.mode().label());
        compare(differences, "tier", one.tier(), other.tier());
        compare(differences, "seed", one.seed(), other.seed());
        compare(differences, "", one.settings(), other.settings());
        compare(differences, "load.", one.load(), other.load());
        return differences;
    }

    private static void compare(
            List<Difference> differences, String prefix, Map<String, Object> one, Map<String, Object> other) {
        Set<String> names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        names.removeAll(WITHOUT_EFFECT);
        names.forEach(name -> compare(differences, prefix + name, one.get(name), other.get(name)));
    }

    private static void compare(List<Difference> differences, String setting, Object one, Object other) {
        if (!Objects.equals(one, other)) {
            differences.add(new Difference(setting, one, other));
        }
    }

    private static String text(Difference difference) {
        return difference.setting + " is " + text(difference.one) + " in one and " + text(difference.other)
                + " in the other";
    }

    private static Object text(Object value) {
        return Optional.ofNullable(value).orElse("not set");
    }
}
