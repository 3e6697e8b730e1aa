package dev.dynamark.orm.processor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The JDKs of this machine: the one that runs, those that the environment names, those of /usr/lib/jvm. */
final class Jdks {

    private static final Path INSTALLED = Path.of("/usr/lib/jvm");

    private Jdks() {}

    /** The home of a JDK of one release; without one the test is skipped. */
    static Path home(int release) {
        Path home = all(release)
                .filter(each -> Files.isExecutable(each.resolve("bin/javac")) && release(each) == release)
                .findFirst()
                .orElse(null);
        assumeTrue(
                home != null,
                () -> "No JDK " + release + " runs this test, is in JAVA_HOME_" + release + " or in " + INSTALLED
                        + ": what a user compiles on it is not tested.");
        return home;
    }

    private static Stream<Path> all(int release) {
        Stream<Path> named = Stream.of(
                        System.getProperty("java.home"), String.valueOf(System.getenv("JAVA_HOME_" + release)))
                .map(Path::of);
        return Stream.concat(named, installed());
    }

    private static Stream<Path> installed() {
        if (!Files.isDirectory(INSTALLED)) {
            return Stream.empty();
        }
        try (Stream<Path> found = Files.list(INSTALLED)) {
            return found.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int release(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
