package dev.dynamark.gatling;

import dev.dynamark.measure.Environment;
import dev.dynamark.measure.MeasuredProcess;
import dev.dynamark.measure.Mode;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Recorder;
import dev.dynamark.measure.Recording;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.measure.Run;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.measure.Series;
import dev.dynamark.measure.Validity;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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
    private static final DateTimeFormatter START =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

    private DefaultResult() {}

    static void write(String simulation, Recorder recorder) {
        Recording recording = recorder.stop();
        if (recording.series().isEmpty()) {
            return;
        }
        String id = simulation.toLowerCase(Locale.ROOT) + "-" + START.format(recording.startedAt());
        Path file = FOLDER.resolve(id).resolve("result.json");
        Environment environment = Environment.ofThisProcess("chosen by the simulation", "chosen by the simulation");
        ResultFile.write(
                file,
                Result.of(
                        run(id, simulation, recording),
                        MeasuredProcess.injector(environment, recording),
                        validity(recording),
                        recording));
        LOGGER.info("Figures of every operation: {}", file);
    }

    private static Validity validity(Recording recording) {
        long failed = recording.series().stream()
                .filter(series -> series.outcome() == Outcome.ERROR)
                .mapToLong(Series::count)
                .sum();
        return Validity.of(List.of(new Validity.Check(
                "no failed operation", Optional.empty(), failed, 0, "operations", failed == 0, failed + " failed")));
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
