package dev.dynamark.forked;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * This project, compiled, in a folder of its own: Maven must not compile into the folder that tests run from.
 *
 * @param folder where it is
 * @param maven the Maven that runs the tests
 */
public record MavenProject(Path folder, Path maven) {

    private static final long TIMEOUT_MINUTES = 5;

    /** What Maven needs to believe that all is compiled. */
    private static final List<String> COMPILED = List.of("-Dmaven.main.skip=true", "-Dmaven.test.skip=true");

    /** Copies what a run needs; a test that is not run by Maven is skipped. */
    public static MavenProject copiedTo(Path folder, String... more) {
        Path maven = Path.of(System.getProperty("maven.home", "none"), "bin", "mvn");
        assumeTrue(Files.isExecutable(maven), "the system property maven.home names no Maven: run by mvn");
        Path project = Path.of("").toAbsolutePath();
        List<String> parts =
                new ArrayList<>(List.of("pom.xml", ".mvn", "feeders", "target/classes", "target/test-classes"));
        parts.addAll(List.of(more));
        parts.forEach(part -> copy(project.resolve(part), folder.resolve(part)));
        return new MavenProject(folder, maven);
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts Maven. */
    public Process start(String... arguments) {
        List<String> command = new ArrayList<>(List.of(maven.toString(), "-B"));
        command.addAll(List.of(arguments));
        command.addAll(options());
        return start(new ProcessBuilder(command).redirectErrorStream(true));
    }

    private Process start(ProcessBuilder process) {
        try {
            return process.directory(folder.toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> options() {
        List<String> options = new ArrayList<>(COMPILED);
        options.add("-Dmaven.repo.local=" + System.getProperty("maven.repo.local"));
        return options;
    }

    /**
     * Runs a script as CI systems do, to its end: by {@code bash -e}, with this Maven first on the path.
     *
     * @param properties of every Maven that the script starts
     */
    public Outcome run(String script, Map<String, String> environment, String... properties) {
        List<String> options = new ArrayList<>(options());
        options.addAll(List.of(properties));
        ProcessBuilder bash =
                new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", script).redirectErrorStream(true);
        bash.environment().putAll(environment);
        bash.environment()
                .put("PATH", maven.getParent() + ":" + bash.environment().get("PATH"));
        bash.environment().put("MAVEN_OPTS", String.join(" ", options));
        bash.environment().put("JAVA_TOOL_OPTIONS", GatlingFork.QUICK_COMPILER);
        return run(bash);
    }

    private Outcome run(ProcessBuilder bash) {
        try {
            Path log = Files.createTempFile(folder, "script", ".log");
            Process process = start(bash.redirectOutput(log.toFile()));
            try {
                if (!process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES)) {
                    throw new IllegalStateException("The script did not end: " + Files.readString(log));
                }
                return new Outcome(process.exitValue(), Files.readString(log));
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a script ran", e);
        }
    }

    /** The only file of this name below a folder of the project. */
    public Path only(String below, String name) {
        try (Stream<Path> files = Files.walk(folder.resolve(below))) {
            List<Path> found = files.filter(file -> file.endsWith(name)).toList();
            if (found.size() != 1) {
                throw new IllegalStateException("expected one " + name + " below " + below + ", found " + found);
            }
            return found.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a script ended, and everything it printed. */
    public record Outcome(int exitCode, String output) {}
}
