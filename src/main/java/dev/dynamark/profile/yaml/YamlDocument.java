package dev.dynamark.profile.yaml;

import java.util.List;
import java.util.Optional;

/**
 * A document of keys and values. Anchors, aliases, merge keys, tags and further documents are refused: a profile that needs
 * them is easier to read without. Immutable.
 *
 * @param root empty if it cannot be read or holds nothing
 * @param problems in the order of the text
 */
public record YamlDocument(Optional<YamlNode.Mapping> root, List<YamlProblem> problems) {

    public YamlDocument {
        problems = List.copyOf(problems);
    }

    /** Reads a text of a size that the caller has limited; never fails. */
    public static YamlDocument read(String text) {
        return new YamlReader(text).read();
    }
}
