package dev.dynamark.backend;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The class path for child JVMs: our own classes and the dependencies that the build wrote down.
 *
 * <p>{@code java.class.path} does not serve: in the JVMs that Surefire and Gatling fork it names one booter jar.
 */
record ChildClassPath(String value) {

    private static final String FILE = "child-class-path.txt";
    private static final Pattern DATABASE = Pattern.compile("DynamoDBLocal-([^/\\\\]+?)\\.jar");

    /** @throws BackendException if the build has not written the file, or not with DynamoDB Local in it */
    static ChildClassPath ofBuild() {
        Path classes = ownClasses();
        List<Path> places =
                List.of(classes.resolveSibling(FILE), Path.of("target", FILE).toAbsolutePath());
        return read(classes, places);
    }

    static ChildClassPath read(Path classes, List<Path> places) {
        Path file = places.stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new BackendException("DynamoDB Local needs the class path that the build writes, but"
                        + " none of these files exists: " + places + ". Run `mvn generate-test-resources` once; a"
                        + " project of your own writes it with the goal dependency:build-classpath."));
        ChildClassPath path = new ChildClassPath(classes + File.pathSeparator + content(file));
        if (path.databaseVersion().isEmpty()) {
            throw new BackendException("The class path for child processes has no jar of DynamoDB Local: " + file
                    + ". Add software.amazon.dynamodb:DynamoDBLocal to the project's dependencies and run"
                    + " `mvn generate-test-resources`.");
        }
        return path;
    }

    /** The version of DynamoDB Local on this class path. */
    Optional<String> databaseVersion() {
        Matcher jar = DATABASE.matcher(value);
        return jar.find() ? Optional.of(jar.group(1)) : Optional.empty();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new BackendException("The class path for child processes cannot be read: " + file, unreadable);
        }
    }

    private static Path ownClasses() {
        try {
            return Path.of(ChildClassPath.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new BackendException("The place of Dynamark's own classes is no path", impossible);
        }
    }
}
