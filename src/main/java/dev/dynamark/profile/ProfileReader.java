package dev.dynamark.profile;

import dev.dynamark.profile.yaml.YamlDocument;
import dev.dynamark.profile.yaml.YamlNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads one file, and tells everything that is wrong with it by itself. */
final class ProfileReader {

    private final ProfileKeys keys;
    private final ProfileCheck check;
    private final Consumer<Mistake> mistakes;

    ProfileReader(ProfileKeys keys, ProfileCheck check, Consumer<Mistake> mistakes) {
        this.keys = keys;
        this.check = check;
        this.mistakes = mistakes;
    }

    /** @param distance of what it gives */
    Profile read(ProfileText source, int distance) {
        YamlDocument document = YamlDocument.read(source.text());
        document.problems()
                .forEach(problem ->
                        mistakes.accept(Mistake.in(new Origin.Place(source.label(), problem.line()), problem.what())));
        if (document.root().isEmpty() && document.problems().isEmpty()) {
            mistakes.accept(Mistake.in(
                    new Origin.Place(source.label(), 1),
                    "found nothing, expected keys with values, such as `contestants: [aws-sdk, dynamorm]`"));
        }
        return document.root()
                .map(root -> read(source, root, distance))
                .orElseGet(() -> new Profile(source, Optional.empty(), List.of(), Map.of()));
    }

    private Profile read(ProfileText source, YamlNode.Mapping root, int distance) {
        Map<Setting<?>, Given> settings = new LinkedHashMap<>();
        collect("", root, (setting, entry) -> settings.put(setting, given(source, setting, entry, distance)));
        ProfileFaults faults = new ProfileFaults(keys, source, root, mistakes);
        Set<String> refused = new HashSet<>();
        for (ProfileCheck.Fault fault : check.faults(root.json())) {
            faults.tell(fault, settings);
            refused.add(fault.key());
        }
        return new Profile(
                source,
                texts(root, ProfileKeys.EXTENDS, refused).stream().findFirst(),
                texts(root, ProfileKeys.SIMULATIONS, refused),
                settings);
    }

    private static Given given(ProfileText source, Setting<?> setting, YamlNode.Entry entry, int distance) {
        Origin.Place place = new Origin.Place(source.label(), entry.line());
        return new Given(
                ProfileTexts.of(entry.value(), setting).orElse(""),
                Origin.profile(setting.key().orElseThrow(), place, distance),
                ProfileTexts.parts(entry.value(), setting),
                Given.State.UNREAD);
    }

    /** Hears of each setting that there is. */
    @FunctionalInterface
    private interface Found {

        void hear(Setting<?> setting, YamlNode.Entry entry);
    }

    private void collect(String group, YamlNode.Mapping mapping, Found found) {
        for (YamlNode.Entry entry : mapping.entries()) {
            String key = group + entry.key();
            Optional<Setting<?>> setting = keys.setting(key);
            if (setting.isPresent()) {
                found.hear(setting.get(), entry);
            } else if (entry.value() instanceof YamlNode.Mapping inner) {
                collect(key + ".", inner, found);
            }
        }
    }

    private static List<Given.Part> texts(YamlNode.Mapping root, String key, Set<String> refused) {
        return root.entry(key)
                .filter(entry -> !refused.contains(key))
                .map(YamlNode.Entry::value)
                .map(ProfileTexts::elements)
                .orElse(List.of());
    }
}
