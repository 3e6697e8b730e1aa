package dev.dynamark.profile;

import dev.dynamark.profile.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Says in the words of the settings what a schema refuses in a profile. */
final class ProfileFaults {

    private final ProfileKeys keys;
    private final ProfileText source;
    private final YamlNode.Mapping root;
    private final Consumer<Mistake> mistakes;

    ProfileFaults(ProfileKeys keys, ProfileText source, YamlNode.Mapping root, Consumer<Mistake> mistakes) {
        this.keys = keys;
        this.source = source;
        this.root = root;
        this.mistakes = mistakes;
    }

    /**
     * Tells what is wrong.
     *
     * @param settings what the profile gives; what is refused of it will be marked
     */
    void tell(ProfileCheck.Fault fault, Map<Setting<?>, Given> settings) {
        Optional<Setting<?>> setting = setting(fault.keys());
        if (fault.kind() == ProfileCheck.Kind.UNKNOWN_KEY && setting.isEmpty()) {
            unknown(fault.keys());
        } else if (setting.isPresent()) {
            Given given = settings.get(setting.get());
            // A schema may have several objections to one value.
            if (given.state() == Given.State.UNREAD) {
                settings.put(setting.get(), given.refused());
                value(setting.get(), given);
            }
        } else {
            structure(fault.keys());
        }
    }

    private Optional<Setting<?>> setting(List<String> path) {
        for (int length = path.size(); length > 0; length--) {
            Optional<Setting<?>> setting = keys.setting(String.join(".", path.subList(0, length)));
            if (setting.isPresent()) {
                return setting;
            }
        }
        return Optional.empty();
    }

    private void unknown(List<String> path) {
        String group = String.join(".", path.subList(0, path.size() - 1));
        String name = path.get(path.size() - 1);
        refuse(
                path,
                "is not a key, allowed " + (group.isEmpty() ? "" : "in " + group + " ") + "are "
                        + String.join(", ", keys.in(group)) + Mistake.didYouMean(keys.nearest(group, name)));
    }

    private void structure(List<String> path) {
        String key = String.join(".", path);
        String found = "found " + found(node(path).orElse(root)) + ", ";
        if (ProfileKeys.OF_ITSELF.containsKey(key)) {
            refuse(path, found + "expected " + ProfileKeys.OF_ITSELF.get(key));
        } else {
            refuse(
                    path,
                    found + "expected a group of the keys " + String.join(", ", keys.in(key))
                            + Mistake.didYouMean(keys.named(key)));
        }
    }

    private void value(Setting<?> setting, Given given) {
        YamlNode value =
                node(List.of(setting.key().orElseThrow().split("\\.", -1))).orElseThrow();
        Optional<String> text = ProfileTexts.of(value, setting);
        if (value instanceof YamlNode.Scalar scalar && scalar.isNothing()) {
            mistakes.accept(Mistake.blank(given.origin(), setting));
        } else if (text.isEmpty() || text.get().isBlank()) {
            mistakes.accept(Mistake.of(given.origin(), "found " + found(value) + allowed(setting)));
        } else if (!tellAsProperty(setting, given)) {
            mistakes.accept(Mistake.of(given.origin(), unlike(value, setting)));
        }
    }

    /** Whether a property of this text would be refused too. */
    private boolean tellAsProperty(Setting<?> setting, Given given) {
        List<Mistake> found = new ArrayList<>();
        setting.values()
                .parse(
                        given.text(),
                        (refused, nearest) ->
                                found.add(Mistake.value(given.originOf(refused), setting, refused, nearest)));
        found.forEach(mistakes);
        return !found.isEmpty();
    }

    private static String unlike(YamlNode value, Setting<?> setting) {
        String found = "found " + found(value) + allowed(setting);
        if (value instanceof YamlNode.Scalar scalar) {
            return found
                    + (scalar.style() == YamlNode.Style.QUOTED
                            ? "; leave out the quotes and write it exactly so"
                            : "; put it in quotes, or write it exactly so");
        }
        return found + "; each once and exactly so";
    }

    private static String allowed(Setting<?> setting) {
        return ", allowed is " + setting.values().allowed();
    }

    private static String found(YamlNode value) {
        if (value instanceof YamlNode.Scalar scalar) {
            return scalar.isNothing() ? "nothing" : "\"" + Mistake.onOneLine(scalar.text()) + "\"";
        }
        if (value instanceof YamlNode.Sequence list) {
            return list.items().isEmpty() ? "an empty list" : "a list";
        }
        return "a group of keys";
    }

    private void refuse(List<String> path, String why) {
        int line = entry(path).map(YamlNode.Entry::line).orElseGet(root::line);
        mistakes.accept(Mistake.of(
                Origin.profile(Mistake.onOneLine(String.join(".", path)), new Origin.Place(source.label(), line), 0),
                why));
    }

    private Optional<YamlNode> node(List<String> path) {
        return entry(path).map(YamlNode.Entry::value);
    }

    private Optional<YamlNode.Entry> entry(List<String> path) {
        YamlNode within = root;
        Optional<YamlNode.Entry> found = Optional.empty();
        for (String key : path) {
            found = within instanceof YamlNode.Mapping mapping ? mapping.entry(key) : Optional.empty();
            if (found.isEmpty()) {
                return found;
            }
            within = found.get().value();
        }
        return found;
    }
}
