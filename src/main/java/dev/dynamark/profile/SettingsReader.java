package dev.dynamark.profile;

import static java.util.stream.Collectors.joining;

import dev.dynamark.compare.NearestMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads one set of properties and collects what is wrong with it, so that all mistakes are told at once. */
final class SettingsReader {

    private final Map<String, String> given;
    private final List<Mistake> mistakes = new ArrayList<>();

    SettingsReader(Map<String, String> properties) {
        // Sorted: hash order would make the same mistakes read differently on each run.
        given = new TreeMap<>(properties);
        given.keySet().removeIf(name -> !name.toLowerCase(Locale.ROOT).startsWith(Setting.PREFIX));
    }

    void refuseUnknown(List<Setting<?>> known) {
        List<String> names = known.stream().map(Setting::property).toList();
        String allowed = known.stream().map(Setting::name).collect(joining(", ", Setting.PREFIX + "{", "}"));
        given.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> mistakes.add(Mistake.unknown(name, allowed, nearest(name, known))));
    }

    boolean has(Setting<?> setting) {
        return given.containsKey(setting.property());
    }

    /** The value given or else the default; empty if there is neither, or if what was given is a mistake. */
    <T> Optional<T> read(Setting<T> setting) {
        String text = given.get(setting.property());
        if (text == null) {
            return setting.defaultText().flatMap(standard -> parse(setting, standard));
        }
        if (text.isBlank()) {
            mistakes.add(Mistake.blank(setting));
            return Optional.empty();
        }
        return parse(setting, text);
    }

    void refuse(Setting<?> setting, String why) {
        mistakes.add(Mistake.combination(setting, why));
    }

    /** @throws SettingsException if anything was refused so far */
    void finish() {
        if (!mistakes.isEmpty()) {
            throw new SettingsException(mistakes);
        }
    }

    private <T> Optional<T> parse(Setting<T> setting, String text) {
        return setting.values().parse(text, (found, nearest) -> mistakes.add(Mistake.value(setting, found, nearest)));
    }

    private static Optional<String> nearest(String name, List<Setting<?>> known) {
        return NearestMatch.of(
                        name.substring(Setting.PREFIX.length()),
                        known.stream().map(Setting::name).toList())
                .map(near -> Setting.PREFIX + near);
    }
}
