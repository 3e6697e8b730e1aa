package dev.dynamark.profile.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YamlDocumentTest {

    @Test
    void knowsWhereEverythingStands() {
        YamlNode.Mapping root = YamlDocument.read("""
                        a: 1
                        b:
                          c: [x,
                              y]
                        """).root().orElseThrow();

        YamlNode.Entry b = root.entry("b").orElseThrow();
        YamlNode.Sequence c = (YamlNode.Sequence)
                ((YamlNode.Mapping) b.value()).entry("c").orElseThrow().value();
        assertThat(b.line()).isEqualTo(2);
        assertThat(c.line()).isEqualTo(3);
        assertThat(c.items()).extracting(YamlNode::line).containsExactly(3, 4);
    }

    @ParameterizedTest
    @CsvSource({
        "no, '\"no\"'",
        "on, '\"on\"'",
        "off, '\"off\"'",
        "yes, '\"yes\"'",
        "True, '\"True\"'",
        "true, true",
        "false, false",
        "12, 12",
        "010, 10",
        "0x1F, '\"0x1F\"'",
        "1:30, '\"1:30\"'",
        "1_000, '\"1_000\"'",
        "-3, -3",
        "0.5, 0.5",
        "1e3, 1E+3",
        "2m30s, '\"2m30s\"'",
        "2%, '\"2%\"'",
        "2026-01-02, '\"2026-01-02\"'",
        ".inf, '\".inf\"'",
        "1e999999999, '\"1e999999999\"'",
        "~, null",
        "null, null",
        "'\"12\"', '\"12\"'",
        "'''true''', '\"true\"'"
    })
    void readsPlainValuesByTheirLooksAndQuotedOnesAsTexts(String written, String json) {
        assertThat(YamlDocument.read("key: " + written).root().orElseThrow().json())
                .hasToString("{\"key\":" + json + "}");
    }

    @Test
    void holdsNothingWithoutText() {
        assertThat(YamlDocument.read("")).isEqualTo(YamlDocument.read("# only this\n"));
        assertThat(YamlDocument.read("").root()).isEmpty();
        assertThat(YamlDocument.read("").problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("problems")
    void saysWhyItCannotBeRead(String text, int line, String what) {
        assertThat(YamlDocument.read(text).problems()).containsExactly(new YamlProblem(line, what));
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                arguments("a: 1\nb: 2\na: 3\n", 3, "a: stands twice, first in line 1; leave one out"),
                arguments(
                        "a: &here 1\n",
                        1,
                        "&here: anchors are not read; write the value where it is needed, or use `extends`"),
                arguments("a: !!str 1\n", 1, "tag:yaml.org,2002:str: tags are not read; leave it out"),
                arguments("a: 1\n---\nb: 2\n", 2, "begins a second document; a profile is one"),
                arguments("- a\n- b\n", 1, "expected keys with values, such as `users: 4`"),
                arguments("just words", 1, "expected keys with values, such as `users: 4`"),
                arguments("a: 1\n? [b]\n: 2\n", 2, "expected a word as key, found a list or a group of keys"),
                arguments("a: b: c\n", 1, "is not YAML: mapping values are not allowed here"),
                arguments(
                        "a:\n  - b\n c: 1\n",
                        3,
                        "is not YAML: expected <block end>, but found '<block mapping start>'"),
                arguments("a: 1\nb: \u0007\n", 2, "is not YAML: the character U+0007 is not allowed"),
                arguments("a: " + "[".repeat(60_000), 1, "is nested more than 20 deep"));
    }

    @Test
    void leavesOutWhatAnAliasStandsFor() {
        YamlDocument document = YamlDocument.read("a: &x 1\nb: *x\n<<: *x\n");

        assertThat(document.problems()).extracting(YamlProblem::line).containsExactly(1, 2, 3);
        assertThat(document.root().orElseThrow().entries())
                .extracting(YamlNode.Entry::key)
                .isEqualTo(List.of("a"));
    }
}
