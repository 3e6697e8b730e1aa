package dev.dynamark.forked;

import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A simulation run as the Gatling plugin runs it: in a JVM of its own, with {@code -Dbench.*}.
 *
 * @param output everything it printed
 */
public record GatlingFork(int exitCode, String output, Path folder) {

    /** Runs of tests are short: to compile for speed costs more than it gives. */
    public static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    private static final long TIMEOUT_MINUTES = 3;

    /** Runs to the end; extra folders stand first on the class path. */
    public static GatlingFork run(
            String simulation, Path folder, Map<String, String> settings, Path... extraClassPath) {
        return run(simulation, folder, settings, Map.of(), extraClassPath);
    }

    /** As {@link #run(String, Path, Map, Path...)}, with more variables in its environment. */
    public static GatlingFork run(
            String simulation,
            Path folder,
            Map<String, String> settings,
            Map<String, String> environment,
            Path... extraClassPath) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                QUICK_COMPILER,
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dio.netty.allocator.type=pooled",
                // Most tests are about those whom they name.
                "-Dbench.noiseFloor=off",
                "-Dbench.microReport=off",
                "-Dbench.output=" + folder.resolve("dynamark")));
        settings.forEach((name, value) -> command.add("-Dbench." + name + "=" + value));
        List<String> classPath =
                new ArrayList<>(Stream.of(extraClassPath).map(Path::toString).toList());
        classPath.add(System.getProperty("java.class.path"));
        command.addAll(List.of(
                "-cp",
                String.join(System.getProperty("path.separator"), classPath),
                "io.gatling.app.Gatling",
                "-s",
                simulation,
                "-rf",
                folder.resolve("gatling").toString()));
        try {
            Path log = Files.createTempFile(folder, "gatling-fork", ".log");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            try {
                if (!process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES)) {
                    throw new IllegalStateException("Gatling did not end: " + Files.readString(log));
                }
                return new GatlingFork(process.exitValue(), Files.readString(log), folder);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Gatling ran", e);
        }
    }

    /** What it measured. */
    public Result result() {
        return ResultFile.read(only("dynamark", "result.json"));
    }

    /** The text of {@code results.md}. */
    public String markdown() {
        return text("results.md");
    }

    /** The text of {@code result.json}. */
    public String json() {
        return text("result.json");
    }

    private String text(String file) {
        try {
            return Files.readString(only("dynamark", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file {@code comparison.html}. */
    public Path page() {
        return only("dynamark", "comparison.html");
    }

    /** The first page of Gatling's report. */
    public Path gatlingReport() {
        return only("gatling", "index.html");
    }

    /** Whether there are neither results nor a report. */
    public boolean leftNothing() {
        return !Files.exists(folder.resolve("dynamark")) && !Files.exists(folder.resolve("gatling"));
    }

    private Path only(String kind, String file) {
        try (Stream<Path> runs = Files.list(folder.resolve(kind))) {
            return runs.map(run -> run.resolve(file))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
