package dev.dynamark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.profile.HttpClient;
import dev.dynamark.profile.SettingsTable;
import dev.dynamark.report.LinesOfCodeTable;
import dev.dynamark.run.end.ContestantFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README says is so. */
class ReadmeTest {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");

    @Test
    void showsTheSettingsThatThereAre() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(SettingsTable.markdown());
    }

    @Test
    void showsAnExampleThatIsCompiledAndRun() throws IOException {
        List<String> source =
                Files.readAllLines(Path.of("src/test/java/dev/dynamark/simulations/ExampleSimulation.java"));
        int begin = indexOf(source, "// README: begin") + 1;
        int end = indexOf(source, "// README: end");
        String example =
                String.join("\n", source.subList(begin, end)).stripIndent().strip();

        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + example + "\n```");
    }

    @Test
    void showsTheLinesOfCodeAsTheyAreCounted() throws IOException {
        String counted = LinesOfCodeTable.markdown(ContestantFacts.of(inEveryBuild(), HttpClient.APACHE5));

        assertThat(Files.readString(Path.of("README.md"))).contains(counted).contains(LinesOfCodeTable.RULE);
    }

    /** A Maven profile adds one more. */
    private static List<OrderContestant> inEveryBuild() {
        return OrderContestant.all().stream()
                .filter(contestant -> !contestant.id().equals("sdk1-mapper"))
                .toList();
    }

    @Test
    void linksToFilesThatExist() throws IOException {
        List<Path> documents = Stream.concat(
                        Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")), Files.list(Path.of("docs")))
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
        for (Path document : documents) {
            Matcher links = LINK.matcher(Files.readString(document));
            while (links.find()) {
                assertThat(document.resolveSibling(links.group(1))).exists();
            }
        }
    }

    @Test
    void namesNoMachineAndNoRegistry() throws IOException {
        for (String file : Arrays.asList("README.md", "CONTRIBUTING.md", "pom.xml", "docs/architecture.md")) {
            assertThat(Files.readString(Path.of(file))).as(file).doesNotContain("/root/", "/home/", "repo.maven", "@@");
        }
    }

    private static int indexOf(List<String> lines, String text) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i;
            }
        }
        throw new IllegalStateException("no line contains " + text);
    }
}
