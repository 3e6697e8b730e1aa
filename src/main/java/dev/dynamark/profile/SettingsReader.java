package dev.dynamark.profile;

import static java.util.stream.Collectors.joining;

import dev.dynamark.compare.NearestMatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what is given of settings and collects what is wrong with it, so that all mistakes are told at once. */
final class SettingsReader {

    /** By name, with the prefix. Sorted: hash order would make the same mistakes read differently on each run. */
    private final Map<String, String> properties;

    /** By name, without it. */
    private final Map<String, Given> given = new HashMap<>();

    private final List<Mistake> mistakes = new ArrayList<>();

    SettingsReader(Map<String, String> properties) {
        this.properties = new TreeMap<>(properties);
        this.properties.keySet().removeIf(name -> !name.toLowerCase(Locale.ROOT).startsWith(Setting.PREFIX));
    }

    /** Gives heed to all properties that are known, and refuses the others. */
    void refuseUnknown(List<Setting<?>> known) {
        Map<String, Setting<?>> byProperty = new HashMap<>();
        known.forEach(setting -> byProperty.put(setting.property(), setting));
        String allowed = known.stream().map(Setting::name).collect(joining(", ", Setting.PREFIX + "{", "}"));
        properties.forEach((name, text) -> {
            Setting<?> setting = byProperty.get(name);
            if (setting == null) {
                mistakes.add(Mistake.unknown(name, allowed, nearest(name, known)));
            } else {
                give(setting, Given.of(text, Origin.property(setting)));
            }
        });
    }

    /** Gives a setting to read, in place of one that is farther. */
    void give(Setting<?> setting, Given more) {
        given.merge(setting.name(), more, (one, other) -> other.origin().isNearerThan(one.origin()) ? other : one);
    }

    /** Takes back what gives way to what is given nearer. */
    void takeBack(List<Exclusion> exclusions) {
        for (int distance : given.values().stream()
                .map(each -> each.origin().distance())
                .sorted()
                .distinct()
                .toList()) {
            exclusions.stream()
                    .filter(each -> each.appliesTo(given))
                    .filter(each -> Exclusion.distance(each.nearer(), given) == distance)
                    .forEach(each -> given.remove(each.setting().setting().name()));
        }
    }

    /** As if nobody had given it. */
    void forget(Setting<?> setting) {
        given.remove(setting.name());
    }

    boolean has(Setting<?> setting) {
        return given.containsKey(setting.name());
    }

    /** What is given of a setting that has not been refused. */
    Optional<Given> given(Setting<?> setting) {
        return Optional.ofNullable(given.get(setting.name())).filter(each -> each.state() == Given.State.UNREAD);
    }

    /** Reads another text in the place of what is given; an empty one counts as refused. */
    void replace(Setting<?> setting, String text) {
        given.computeIfPresent(setting.name(), (name, found) -> found.withText(text));
    }

    /** Who gave it; whoever would have to, if nobody did. */
    Origin origin(Setting<?> setting) {
        Given found = given.get(setting.name());
        return found == null ? Origin.property(setting) : found.origin();
    }

    /** How a setting is called in a message about another one, with its place if that is elsewhere. */
    String mention(Setting<?> setting, Setting<?> speaker) {
        return mention(setting, "", speaker);
    }

    /** As {@link #mention(Setting, Setting)}, with something said of its value. */
    String mention(Setting<?> setting, String value, Setting<?> speaker) {
        return has(setting) ? origin(setting).mention(value, origin(speaker)) : nameFor(setting, speaker) + value;
    }

    /** What whoever gave one setting would have to write for another. */
    String nameFor(Setting<?> setting, Setting<?> speaker) {
        if (origin(speaker).place().isPresent()) {
            return setting.key().orElseGet(setting::property);
        }
        return origin(speaker).name().equals(speaker.variable()) ? setting.variable() : setting.property();
    }

    /** The value given or else the default; empty if there is neither, or if what was given is a mistake. */
    <T> Optional<T> read(Setting<T> setting) {
        Given found = given.get(setting.name());
        if (found == null) {
            return setting.defaultText().flatMap(standard -> parse(setting, Given.of(standard, origin(setting))));
        }
        if (found.state() == Given.State.REFUSED) {
            return Optional.empty();
        }
        if (found.text().isBlank()) {
            mistakes.add(Mistake.blank(found.origin(), setting));
            return Optional.empty();
        }
        return parse(setting, found);
    }

    void refuse(Setting<?> setting, String why) {
        mistakes.add(Mistake.of(origin(setting), why));
    }

    /** @param part of what was given as a list, from 0 */
    void refusePart(Setting<?> setting, int part, String why) {
        Given found = given.get(setting.name());
        mistakes.add(Mistake.of(found == null ? origin(setting) : found.originOfPart(part), why));
    }

    void refuse(Mistake mistake) {
        mistakes.add(mistake);
    }

    /** @throws SettingsException if anything was refused so far */
    void finish() {
        if (!mistakes.isEmpty()) {
            throw new SettingsException(mistakes);
        }
    }

    private <T> Optional<T> parse(Setting<T> setting, Given value) {
        return setting.values()
                .parse(
                        value.text(),
                        (found, nearest) ->
                                mistakes.add(Mistake.value(value.originOf(found), setting, found, nearest)));
    }

    private static Optional<String> nearest(String name, List<Setting<?>> known) {
        return NearestMatch.of(
                        name.substring(Setting.PREFIX.length()),
                        known.stream().map(Setting::name).toList())
                .map(near -> Setting.PREFIX + near);
    }
}
