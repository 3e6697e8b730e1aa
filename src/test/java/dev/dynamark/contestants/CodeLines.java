package dev.dynamark.contestants;

import dev.dynamark.measure.LinesOfCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts lines of code by the rule of {@link dev.dynamark.report.LinesOfCodeTable#RULE}. Thread-safe. */
public final class CodeLines {

    private static final List<Path> ROOTS =
            List.of(Path.of("src/test/java"), Path.of("src/main/java"), Path.of("src/test-sdk1/java"));

    /** A comment, or a text that may look like one. */
    private static final Pattern COMMENT_OR_TEXT =
            Pattern.compile("(?s)//[^\\n]*|/\\*.*?\\*/|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'");

    private static final Pattern NOT_CODE = Pattern.compile("[\\s{}()\\[\\],;]*|@Override|(package|import) .*");

    private CodeLines() {}

    /** Empty where a source cannot be found: the simulation does not run in the folder of the project. */
    public static Optional<LinesOfCode> of(Sources sources) {
        boolean found = Stream.of(sources.model(), sources.mapping(), sources.operations())
                .flatMap(List::stream)
                .allMatch(each -> file(each).isPresent());
        return found
                ? Optional.of(
                        new LinesOfCode(count(sources.model()), count(sources.mapping()), count(sources.operations())))
                : Optional.empty();
    }

    /** Counts the lines of a source text. */
    static int of(String source) {
        String code = COMMENT_OR_TEXT
                .matcher(source)
                .replaceAll(found -> found.group().startsWith("/") ? lineEnds(found.group()) : "text");
        return Math.toIntExact(code.lines()
                .map(String::strip)
                .filter(line -> !NOT_CODE.matcher(line).matches())
                .count());
    }

    private static String lineEnds(String comment) {
        return "\n".repeat((int) comment.chars().filter(each -> each == '\n').count());
    }

    private static int count(List<Class<?>> classes) {
        return classes.stream()
                .mapToInt(each -> of(read(file(each).orElseThrow())))
                .sum();
    }

    private static Optional<Path> file(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".java";
        return ROOTS.stream()
                .map(root -> root.resolve(name))
                .filter(Files::exists)
                .findFirst();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
