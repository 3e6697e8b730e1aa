package dev.dynamark.profile;

import static java.util.stream.Collectors.joining;

import dev.dynamark.profile.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a profile's values are as the texts that properties have. */
final class ProfileTexts {

    private ProfileTexts() {}

    /** Empty if no text can say the same. */
    static Optional<String> of(YamlNode value, Setting<?> setting) {
        if (value instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar.isNothing() ? "" : scalar.text());
        }
        Values<?> values = setting.values();
        if (value instanceof YamlNode.Sequence list && values.assignment().isEmpty()) {
            return values.separator()
                    .flatMap(separator -> joined(list.items().stream().map(ProfileTexts::text), separator));
        }
        return value instanceof YamlNode.Mapping group
                ? values.assignment()
                        .flatMap(assignment -> joined(
                                group.entries().stream()
                                        .map(entry -> text(entry.value()).map(text -> entry.key() + assignment + text)),
                                values.separator().orElseThrow()))
                : Optional.empty();
    }

    private static Optional<String> joined(Stream<Optional<String>> parts, String separator) {
        List<Optional<String>> all = parts.toList();
        return all.stream().allMatch(Optional::isPresent)
                ? Optional.of(all.stream().flatMap(Optional::stream).collect(joining(separator)))
                : Optional.empty();
    }

    private static Optional<String> text(YamlNode value) {
        return value instanceof YamlNode.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    /** What may be told to be wrong by itself, and where it stands: elements of a list, keys of a group and their pairs. */
    static List<Given.Part> parts(YamlNode value, Setting<?> setting) {
        if (value instanceof YamlNode.Mapping group) {
            String assignment = setting.values().assignment().orElse(": ");
            return group.entries().stream()
                    .flatMap(entry -> Stream.of(
                            new Given.Part(entry.key(), entry.line()),
                            new Given.Part(
                                    entry.key()
                                            + assignment
                                            + text(entry.value()).orElse(""),
                                    entry.line())))
                    .toList();
        }
        return value instanceof YamlNode.Sequence ? elements(value) : List.of();
    }

    /** The elements of a list, or a single value as the only one; without lists and groups inside of it. */
    static List<Given.Part> elements(YamlNode value) {
        List<YamlNode> all = value instanceof YamlNode.Sequence list ? list.items() : List.of(value);
        return all.stream()
                .filter(YamlNode.Scalar.class::isInstance)
                .map(YamlNode.Scalar.class::cast)
                .map(scalar -> new Given.Part(scalar.text(), scalar.line()))
                .toList();
    }
}
