package dev.dynamark.coldstart;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A class path as an application has it: DynamORM and the application as jars, the SDK, one HTTP client, and nothing else.
 * The build's own has some hundred jars more to look into, and class data sharing takes no folders.
 */
public final class ApplicationJars {

    /** What {@code software.amazon.awssdk:dynamodb} brings, with the client for URL connections and jackson-core. */
    private static final Pattern LIBRARIES = Pattern.compile("(dynamodb|aws-json-protocol|protocol-core|profiles"
            + "|retries-spi|retries|http-auth[a-z-]*|checksums-spi|checksums|sdk-core|auth|eventstream|identity-spi"
            + "|http-client-spi|regions|annotations|utils|utils-lite|aws-core|metrics-spi|json-utils|endpoints-spi"
            + "|third-party-jackson-core|url-connection-client|reactive-streams|slf4j-api|jackson-core)-[0-9].*\\.jar");

    private static final Pattern VERSION = Pattern.compile("-[0-9].*");
    private static final Path OF_BUILD = Path.of("target", "child-class-path.txt");

    private final List<Path> own;
    private final List<Path> build;

    private ApplicationJars(List<Path> own, List<Path> build) {
        this.own = own;
        this.build = build;
    }

    /**
     * Makes the jars in a folder.
     *
     * @param packages of the test tree that the application consists of, such as {@code dev/dynamark/workload}
     */
    public static ApplicationJars make(Path folder, List<String> packages) throws IOException {
        Files.createDirectories(folder);
        Path application = folder.resolve("application.jar");
        Path library = folder.resolve("dynamorm.jar");
        jar(application, classes(ApplicationJars.class), packages);
        jar(library, classes(dev.dynamark.orm.Dynamorm.class), List.of("dev/dynamark/orm"));
        List<Path> build = Stream.of(Files.readString(OF_BUILD).strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return new ApplicationJars(List.of(application, library), build);
    }

    /**
     * The class path of one application.
     *
     * @param more artifacts that it needs beside the SDK, such as {@code dynamodb-enhanced}
     */
    public String classPath(Set<String> more) {
        List<String> path = new ArrayList<>();
        own.forEach(jar -> path.add(jar.toString()));
        for (Path jar : build) {
            String name = jar.getFileName().toString();
            if (LIBRARIES.matcher(name).matches()
                    || more.contains(VERSION.matcher(name).replaceFirst(""))) {
                path.add(jar.toString());
            }
        }
        return String.join(File.pathSeparator, path);
    }

    private static void jar(Path file, Path classes, List<String> packages) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (String each : packages) {
                for (Path found : files(classes.resolve(each))) {
                    jar.putNextEntry(
                            new JarEntry(classes.relativize(found).toString().replace(File.separatorChar, '/')));
                    Files.copy(found, jar);
                    jar.closeEntry();
                }
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path classes(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of " + type + " is no path", e);
        }
    }
}
