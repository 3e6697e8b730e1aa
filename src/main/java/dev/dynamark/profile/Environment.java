package dev.dynamark.profile;

import static java.util.stream.Collectors.joining;

import dev.dynamark.compare.NearestMatch;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The variables {@code BENCH_*}. Empty ones count as not set: that is how CI systems write it. */
final class Environment {

    private static final String PREFIX = "BENCH_";

    private final Map<String, String> variables = new TreeMap<>();

    Environment(Map<String, String> environment) {
        environment.forEach((name, text) -> {
            if (name.startsWith(PREFIX) && !text.isBlank()) {
                variables.put(name, text);
            }
        });
    }

    void giveTo(SettingsReader reader, List<Setting<?>> known) {
        Map<String, Setting<?>> byVariable = new TreeMap<>();
        known.forEach(setting -> byVariable.put(setting.variable(), setting));
        String allowed = known.stream()
                .map(setting -> setting.variable().substring(PREFIX.length()))
                .collect(joining(", ", PREFIX + "{", "}"));
        variables.forEach((name, text) -> {
            Setting<?> setting = byVariable.get(name);
            if (setting == null) {
                reader.refuse(Mistake.unknown(name, allowed, NearestMatch.of(name, byVariable.keySet())));
            } else {
                reader.give(setting, Given.of(text, Origin.environment(setting)));
            }
        });
    }
}
