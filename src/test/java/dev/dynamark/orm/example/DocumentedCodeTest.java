package dev.dynamark.orm.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents show of DynamORM is compiled here, and what they list is complete. */
class DocumentedCodeTest {

    private static final Path MAIN = Path.of("src/main/java/dev/dynamark/orm");
    private static final Path EXAMPLES = Path.of("src/test/java/dev/dynamark/orm/example");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```$");
    private static final Pattern SNIPPET = Pattern.compile("(?ms)^ *// doc: ([^\n]+) begin\n(.*?)^ *// doc: \\1 end$");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^    ([A-Z_]+)\\(\"(Err\\w+)\"\\)");

    @Test
    void everyBlockOfTheGuideIsCompiled() throws IOException {
        assertThat(snippets()).containsAll(blocks(guide()));
    }

    @Test
    void everyBlockOnFunctionsIsCompiled() throws IOException {
        assertThat(blocks(functions())).isNotEmpty().isSubsetOf(snippets());
    }

    @Test
    void everySnippetIsShown() throws IOException {
        assertThat(blocks(guide() + functions() + dynamormOfTheReadme())).containsAll(snippets());
    }

    @Test
    void everyBlockOfTheReadmeIsCompiled() throws IOException {
        assertThat(blocks(dynamormOfTheReadme())).isNotEmpty().isSubsetOf(snippets());
    }

    @Test
    void theGuideListsEveryAnnotation() throws IOException {
        assertThat(guide())
                .contains(names("annotation").stream()
                        .filter(name -> !name.equals("Naming"))
                        .map(name -> "| `@" + name)
                        .toList());
    }

    @Test
    void theGuideListsEveryException() throws IOException {
        assertThat(guide())
                .contains(names("error").stream()
                        .filter(name -> name.endsWith("Exception"))
                        .map(name -> "`" + name + "`")
                        .toList());
    }

    @Test
    void theGuideListsEveryErrorCode() throws IOException {
        String codes = Files.readString(MAIN.resolve("error/ErrorCode.java"));

        assertThat(guide())
                .contains(CONSTANT.matcher(codes)
                        .results()
                        .map(code -> "`" + code.group(1) + "`")
                        .toList());
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("docs/dynamorm.md"));
    }

    private static String functions() throws IOException {
        return Files.readString(Path.of("docs/lambda.md"));
    }

    private static String dynamormOfTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("\n## DynamORM\n");
        return readme.substring(begin, readme.indexOf("\n## ", begin + 1));
    }

    private static List<String> blocks(String markdown) {
        return BLOCK.matcher(markdown).results().map(block -> text(block, 1)).toList();
    }

    private static List<String> snippets() throws IOException {
        List<String> snippets = new ArrayList<>();
        try (Stream<Path> sources = Files.list(EXAMPLES)) {
            for (Path source : sources.sorted().toList()) {
                SNIPPET.matcher(Files.readString(source)).results().forEach(found -> snippets.add(text(found, 2)));
            }
        }
        return snippets;
    }

    private static String text(MatchResult found, int group) {
        return found.group(group).stripTrailing().stripIndent();
    }

    private static List<String> names(String folder) throws IOException {
        try (Stream<Path> sources = Files.list(MAIN.resolve(folder))) {
            return sources.map(source -> source.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.contains("-"))
                    .toList();
        }
    }
}
