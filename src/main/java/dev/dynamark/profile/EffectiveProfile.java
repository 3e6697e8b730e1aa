package dev.dynamark.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Settings written as a profile. */
final class EffectiveProfile {

    private static final int COMMENT_COLUMN = 40;
    private static final int LONGEST = 90;

    /** What YAML reads as it stands; words that older readers take for booleans are left to quotes. */
    private static final Pattern PLAIN =
            Pattern.compile("(?!(?i:yes|no|on|off|y|n|null)$)[A-Za-z0-9./][A-Za-z0-9_./-]*%?|-\\d+");

    private final Catalogue catalogue;
    private final SettingsReader reader;
    private final String simulation;

    EffectiveProfile(Catalogue catalogue, SettingsReader reader, String simulation) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.simulation = simulation;
    }

    String text(Settings settings, List<String> facts) {
        Map<String, String> effective = settings.effective();
        Group root = new Group();
        for (Setting<?> setting : catalogue.all()) {
            if (setting.key().isPresent() && effective.containsKey(setting.name())) {
                root.put(setting, effective.get(setting.name()));
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("# " + simulation
                + settings.profile().map(name -> " with the profile " + name).orElse("") + ", as it would run");
        root.write("", lines);
        facts.forEach(fact -> lines.add("# " + fact));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> items(Setting<?> setting, String text) {
        return Arrays.stream(text.split("[,;]", -1))
                .map(String::strip)
                .map(part -> setting.values()
                        .assignment()
                        .map(assignment -> part.replaceFirst(assignment, ": "))
                        .orElseGet(() -> scalar(part)))
                .toList();
    }

    private static String scalar(String text) {
        return PLAIN.matcher(text).matches()
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private String origin(Setting<?> setting, String text) {
        if (reader.has(setting)) {
            return reader.origin(setting).inWords(simulation);
        }
        return Stream.concat(setting.defaultText().stream(), setting.isolatedText().stream())
                        .anyMatch(standard -> standard.equals(text) || standard.equals(ListOf.ALL))
                ? "default"
                : "follows from the others";
    }

    /** Keys that stand in one place of the profile. */
    private final class Group {

        private final Map<String, Object> members = new LinkedHashMap<>();

        /** A value, or several in brackets, or a line for each where they are too many for one. */
        private record Line(String before, List<String> values, String after, String comment) {

            List<String> texts(String indent, String name) {
                String key = indent + name + ":";
                String text = key + " " + before + String.join(", ", values) + after;
                if (text.length() <= LONGEST || before.isEmpty()) {
                    return List.of(padded(text) + "# " + comment);
                }
                return Stream.concat(
                                Stream.of(padded(key) + "# " + comment),
                                values.stream().map(value -> indent + (before.equals("[") ? "  - " : "  ") + value))
                        .toList();
            }

            private static String padded(String text) {
                return text + " ".repeat(Math.max(2, COMMENT_COLUMN - text.length()));
            }
        }

        private Line line(Setting<?> setting, String text) {
            String comment = origin(setting, text);
            if (setting.values().separator().isEmpty()) {
                return new Line("", List.of(scalar(text)), "", comment);
            }
            return setting.values().assignment().isPresent()
                    ? new Line("{", items(setting, text), "}", comment)
                    : new Line("[", items(setting, text), "]", comment);
        }

        void put(Setting<?> setting, String text) {
            String[] names = setting.key().orElseThrow().split("\\.", -1);
            Group group = this;
            for (int i = 0; i < names.length - 1; i++) {
                group = (Group) group.members.computeIfAbsent(names[i], name -> new Group());
            }
            group.members.put(names[names.length - 1], line(setting, text));
        }

        void write(String indent, List<String> lines) {
            members.forEach((name, member) -> {
                if (member instanceof Group group) {
                    lines.add(indent + name + ":");
                    group.write(indent + "  ", lines);
                } else if (member instanceof Line line) {
                    lines.addAll(line.texts(indent, name));
                }
            });
        }
    }
}
