package dev.dynamark.gatling;

import io.gatling.app.Gatling$;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A real run of Gatling inside the test's JVM.
 *
 * @param exitCode 0 fine, 2 an assertion failed
 */
public record GatlingRun(int exitCode, SimulationLog log) {

    /** Runs a simulation without a report; results go below the folder. */
    public static GatlingRun of(Class<? extends Simulation> simulation, Path folder) {
        int exitCode =
                Gatling$.MODULE$.fromArgs(new String[] {"-s", simulation.getName(), "-rf", folder.toString(), "-nr"});
        return new GatlingRun(exitCode, SimulationLog.read(newestLog(folder)));
    }

    private static Path newestLog(Path folder) {
        try (Stream<Path> runs = Files.list(folder)) {
            return runs.map(run -> run.resolve("simulation.log"))
                    .filter(Files::exists)
                    .max(java.util.Comparator.comparing(Path::toString))
                    .orElseThrow(() -> new IllegalStateException("Gatling left no log in " + folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
