package dev.dynamark.profile;

import dev.dynamark.compare.NearestMatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which keys a profile may have, and which settings they are. Immutable. */
final class ProfileKeys {

    static final String DESCRIPTION = "description";
    static final String EXTENDS = "extends";
    static final String SIMULATIONS = "simulations";

    /** Of the profile itself: what each is, as messages and the schema say it. */
    static final Map<String, String> OF_ITSELF = Map.of(
            DESCRIPTION,
            "what the profile is for, in a sentence",
            EXTENDS,
            "the ready profile, or the path from this file, whose settings hold where this one has none",
            SIMULATIONS,
            "names of simulations, such as CompareSimulation; for others the profile is refused");

    private final Map<String, Setting<?>> settings = new LinkedHashMap<>();

    ProfileKeys(Catalogue catalogue) {
        catalogue.all().forEach(setting -> setting.key().ifPresent(key -> settings.put(key, setting)));
    }

    Map<String, Setting<?>> settings() {
        return settings;
    }

    Optional<Setting<?>> setting(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    boolean isGroup(String key) {
        return settings.keySet().stream().anyMatch(each -> each.startsWith(key + "."));
    }

    /** What may stand directly in a group, or at the top for an empty name. */
    List<String> in(String group) {
        String prefix = group.isEmpty() ? "" : group + ".";
        List<String> names = new ArrayList<>(group.isEmpty() ? List.of(DESCRIPTION, EXTENDS, SIMULATIONS) : List.of());
        settings.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()).split("\\.", 2)[0])
                .distinct()
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** What was probably meant by a name that is none in this group. */
    Optional<String> nearest(String group, String name) {
        Optional<String> elsewhere = named(name);
        if (elsewhere.isPresent()) {
            return elsewhere;
        }
        Optional<String> here = NearestMatch.of(name, in(group));
        return here.isPresent() ? here : NearestMatch.of(name, names()).flatMap(this::named);
    }

    /** The key of the setting of this name, in whatever way of writing. */
    Optional<String> named(String name) {
        return settings.entrySet().stream()
                .filter(each -> plain(each.getValue().name()).equals(plain(name)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        settings.values().forEach(setting -> names.add(setting.name()));
        return names;
    }

    private static String plain(String name) {
        return name.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
    }
}
