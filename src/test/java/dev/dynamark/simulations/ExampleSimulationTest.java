package dev.dynamark.simulations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.gatling.GatlingRun;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.measure.Series;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's example runs, and the protocol leaves its figures although nobody asked for them. */
class ExampleSimulationTest {

    @TempDir
    Path folder;

    @Test
    void runsAndLeavesFiguresOfEveryOperation() throws IOException {
        Instant start = Instant.now();

        GatlingRun run = GatlingRun.of(ExampleSimulation.class, folder);

        assertThat(run.exitCode()).isZero();
        Result result = newest(start);
        assertThat(result.series()).extracting(Series::operation).containsExactlyInAnyOrder("order by id", "delete");
        assertThat(result.series())
                .allSatisfy(series -> assertThat(series.contestant()).isEqualTo("my-repository"));
    }

    private static Result newest(Instant notBefore) throws IOException {
        try (Stream<Path> runs = Files.list(Path.of("target", "dynamark"))) {
            return runs.filter(run -> run.getFileName().toString().startsWith("examplesimulation-"))
                    .map(run -> ResultFile.read(run.resolve("result.json")))
                    .filter(result -> !result.run().startedAt().isBefore(notBefore))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
