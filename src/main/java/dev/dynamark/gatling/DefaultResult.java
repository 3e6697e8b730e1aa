package dev.dynamark.gatling;

import dev.dynamark.measure.Environment;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Recorder;
import dev.dynamark.measure.Recording;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.measure.Run;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Validity;
import dev.dynamark.report.junit.GatlingAssertion;
import dev.dynamark.report.junit.JUnitReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The result of a simulation that did not bring a recorder of its own: what was recorded, without what only the
 * simulation knows. Its tier is {@code emulator}, the one that claims least.
 */
final class DefaultResult {

    private static final Logger LOGGER = LoggerFactory.getLogger(DefaultResult.class);
    private static final Path FOLDER = Path.of("target", "dynamark");

    private DefaultResult() {}

    static void write(String simulation, Recorder recorder) {
        Recording recording = recorder.stop();
        if (recording.series().isEmpty()) {
            return;
        }
        String id = Run.id(simulation, recording.startedAt());
        Path file = FOLDER.resolve(id).resolve("result.json");
        Environment environment = Environment.ofThisProcess("chosen by the simulation", "chosen by the simulation");
        Result result = Result.of(
                run(id, simulation, recording),
                MeasuredProcess.injector(environment, recording),
                Validity.of(List.of(Validity.noFailedOperation(recording))),
                recording);
        ResultFile.write(file, result);
        LOGGER.info("Figures of every operation: {}", file);
        atExit(() -> writeJUnit(file.resolveSibling(JUnitReport.FILE), result));
    }

    /** Gatling judges its assertions last of all. */
    private static void atExit(Runnable task) {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(task, "dynamark-exit"));
        } catch (IllegalStateException endingAlready) {
            LOGGER.debug("This JVM ends before Gatling has judged its assertions", endingAlready);
        }
    }

    private static void writeJUnit(Path file, Result result) {
        Instant startOfJvm =
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        List<GatlingAssertion> assertions = new DrawnReport(result.run().simulation(), startOfJvm)
                .run()
                .map(JudgedAssertions::of)
                .orElse(List.of());
        try {
            JUnitReport.write(file, result, assertions);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static Run run(String id, String simulation, Recording recording) {
        return new Run(
                id,
                simulation,
                Optional.empty(),
                Map.of(),
                0,
                Mode.MIXED,
                "emulator",
                Map.of(),
                recording.startedAt(),
                recording.durationMs(),
                RunStatus.COMPLETE,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
