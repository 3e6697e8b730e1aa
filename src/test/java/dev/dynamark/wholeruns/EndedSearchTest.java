package dev.dynamark.wholeruns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import dev.dynamark.forked.GatlingFork;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.simulations.CompareSimulation;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a search leaves that is ended before it has found anything. */
@Tag("long")
class EndedSearchTest {

    /** What a shell says of a process that TERM has ended. */
    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path folder;

    @Test
    void leavesTheStepsThatWereOverAndNoTable() throws IOException, InterruptedException {
        try (Backend local = LocalBackend.start(folder)) {
            Process process = search(local);
            try {
                readUntil(process, ": kept; response p99");

                process.destroy();

                assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            } finally {
                process.destroyForcibly();
            }
            assertThat(process.exitValue()).isEqualTo(TERMINATED);
            assertThat(tables(local)).isEmpty();
        }
        Result result = ResultFile.read(onlyResult());
        assertThat(result.run().status()).isEqualTo(RunStatus.ABORTED);
        assertThat(result.run().reason()).contains("the run was ended before it was complete");
        assertThat(result.highestRates()).hasSize(1);
        assertThat(result.highestRates().get(0).steps().get(0).kept()).isTrue();
        assertThat(result.series()).isNotEmpty();
    }

    private Process search(Backend local) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        GatlingFork.QUICK_COMPILER,
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Dbench.output=" + folder.resolve("dynamark"),
                        "-Dbench.endpoint=" + local.endpoint().uri(),
                        "-Dbench.contestants=aws-sdk",
                        "-Dbench.operations=get",
                        "-Dbench.load=steps",
                        "-Dbench.step=1s",
                        "-Dbench.p99Limit=10s",
                        "-Dbench.warmUp=1s",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.gatling.app.Gatling",
                        "-s",
                        CompareSimulation.class.getName(),
                        "-rf",
                        folder.resolve("gatling").toString())
                .redirectErrorStream(true)
                .start();
    }

    private static List<String> tables(Backend local) {
        ClientSettings patient =
                new ClientSettings(HttpClientKind.URL_CONNECTION, 1, 0, Duration.ofSeconds(5), Duration.ofSeconds(10));
        try (DynamoDbClient admin = DynamoClients.create(local.endpoint(), patient, List.of())) {
            return admin.listTables().tableNames();
        }
    }

    private static void readUntil(Process process, String text) throws IOException {
        BufferedReader output = process.inputReader();
        StringBuilder seen = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            seen.append(line).append('\n');
            if (line.contains(text)) {
                return;
            }
        }
        throw new IllegalStateException("the process ended without saying '" + text + "':\n" + seen);
    }

    private Path onlyResult() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("dynamark"))) {
            return files.filter(file -> file.endsWith("result.json"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
