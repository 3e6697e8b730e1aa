package dev.dynamark.backend;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JVMs that tests start with the classes of main and test. */
final class ChildJvm {

    private ChildJvm() {}

    /** Its standard output is the caller's to read, its standard error goes into the build's output. */
    static Process start(Class<?> main, String... arguments) throws IOException {
        return builder(main, List.of(arguments)).start();
    }

    static ProcessBuilder builder(Class<?> main, List<String> arguments) {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx256m",
                                "-Dlogback.configurationFile=dev/dynamark/backend/logback-child.xml",
                                "-cp",
                                testClasses()
                                        + File.pathSeparator
                                        + ChildClassPath.ofBuild().value(),
                                main.getName()),
                        arguments.stream())
                .toList();
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** Everything that a main class prints on standard output in an environment without settings for AWS. */
    static String outputOf(Class<?> main, Map<String, String> environment, String... arguments) throws IOException {
        ProcessBuilder builder = builder(main, List.of(arguments)).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
        builder.environment().putAll(environment);
        try (BufferedReader output = builder.start().inputReader()) {
            return output.lines().collect(Collectors.joining("\n"));
        }
    }

    private static Path testClasses() {
        return Path.of(ChildJvm.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }
}
