package dev.dynamark.selfcheck;

import dev.dynamark.backend.ForkedJvm;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.run.isolated.ChildMain;
import io.gatling.app.Gatling;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fresh JVMs, one after another, in which contestants of known cost run on recorded answers. */
final class KnownCostRuns {

    private final Class<? extends Simulation> simulation;
    private final Path folder;
    private final int jvms;
    private final int rounds;
    private final String warmUp;
    private List<Result> results = List.of();

    /**
     * @param simulation of contestants of known cost
     * @param folder for their results
     * @param rounds in each JVM
     */
    KnownCostRuns(Class<? extends Simulation> simulation, Path folder, int jvms, int rounds, String warmUp) {
        this.simulation = simulation;
        this.folder = folder;
        this.jvms = jvms;
        this.rounds = rounds;
        this.warmUp = warmUp;
    }

    /** One result per JVM, measured when they are first asked for. */
    synchronized List<Result> results() {
        if (results.isEmpty()) {
            List<Result> measured = new ArrayList<>();
            for (int jvm = 1; jvm <= jvms; jvm++) {
                System.out.printf("Measuring known costs in JVM %d of %d ...%n", jvm, jvms);
                measured.add(measure(folder.resolve("jvm-" + jvm)));
            }
            results = List.copyOf(measured);
        }
        return results;
    }

    private Result measure(Path place) {
        try {
            Files.createDirectories(place);
            Path log = place.resolve("run.log");
            Map<String, String> settings = Map.of(
                    "bench.output", place.toString(),
                    "bench.rounds", String.valueOf(rounds),
                    "bench.warmUp", warmUp);
            List<String> arguments =
                    List.of(Gatling.class.getName(), "-s", simulation.getName(), "-nr", "-rf", place + "/gatling");
            try (ForkedJvm jvm = ForkedJvm.start("Known costs", ChildMain.class, settings, arguments, log)) {
                int exitCode = jvm.ended().toCompletableFuture().join();
                if (exitCode != 0) {
                    throw new IllegalStateException(
                            "the run of known costs ended with exit code " + exitCode + "; its log is " + log);
                }
            }
            return ResultFile.read(resultIn(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path resultIn(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> file.endsWith("result.json"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
