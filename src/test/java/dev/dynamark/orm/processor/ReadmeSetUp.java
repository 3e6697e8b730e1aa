package dev.dynamark.orm.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the README's section of DynamORM tells users to give the compiler. */
final class ReadmeSetUp {

    private static final Pattern JAVAC = Pattern.compile("`javac ([^`]+)`");
    private static final Pattern PLUGIN = Pattern.compile(
            "(?s)```xml\n(<plugin>\\s*<artifactId>maven-compiler-plugin</artifactId>.*?</plugin>)\n```");

    private final String section;

    private ReadmeSetUp(String section) {
        this.section = section;
    }

    static ReadmeSetUp read() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("\n## DynamORM\n");
        return new ReadmeSetUp(readme.substring(begin, readme.indexOf("\n## ", begin + 1)));
    }

    /** The options of {@code javac}. */
    List<String> options() {
        return List.of(find(JAVAC).split(" "));
    }

    /** The element {@code <plugin>} of Maven. */
    String plugin() {
        return find(PLUGIN);
    }

    private String find(Pattern pattern) {
        Matcher found = pattern.matcher(section);
        if (!found.find()) {
            throw new AssertionError("The README's section DynamORM has nothing like " + pattern);
        }
        return found.group(1);
    }
}
