package dev.dynamark.wholeruns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import dev.dynamark.faults.Fault;
import dev.dynamark.faults.FaultProxy;
import dev.dynamark.forked.GatlingFork;
import dev.dynamark.forked.MavenProject;
import dev.dynamark.gatling.DrawnReport;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.simulations.CompareSimulation;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** However Maven, Gatling's fork or a test JVM ends, no process of ours is left. */
@Tag("long")
class ProcessesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private enum Signal {
        TERM,
        KILL;

        void send(ProcessHandle process) {
            boolean sent = this == TERM ? process.destroy() : process.destroyForcibly();
            assertThat(sent).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"maven, TERM", "maven, KILL", "fork, TERM", "fork, KILL"})
    void leavesNoProcessWhenARunIsEnded(String target, Signal signal) throws IOException {
        Process process =
                MavenProject.copiedTo(folder).start("gatling:test", "-Dbench.warmUp=0s", "-Dbench.duration=10m");
        List<ProcessHandle> all = new ArrayList<>(List.of(process.toHandle()));
        try {
            readUntil(process, "Loaded ");
            ProcessHandle fork = onlyChild(process.toHandle());
            ProcessHandle database = onlyChild(fork);
            all.addAll(List.of(fork, database));

            signal.send(target.equals("maven") ? process.toHandle() : fork);

            assertThat(stillRunning(List.of(fork, database))).isEmpty();
        } finally {
            all.forEach(ProcessHandle::destroyForcibly);
        }
        if (signal == Signal.TERM || target.equals("maven")) {
            assertThat(ResultFile.read(onlyResult()).run().status()).isEqualTo(RunStatus.ABORTED);
        }
    }

    @Test
    void leavesNoTableWhenARunIsEndedWhileItLoads() throws IOException, InterruptedException {
        CountDownLatch probed = new CountDownLatch(1);
        CountDownLatch loading = new CountDownLatch(1);
        try (Backend local = LocalBackend.start(folder);
                FaultProxy proxy = FaultProxy.inFrontOf(local.endpoint().uri(), (operation, request) -> {
                    if (operation.equals("DeleteTable")) {
                        probed.countDown();
                    }
                    if (!operation.equals("BatchWriteItem") || probed.getCount() > 0) {
                        return Fault.pass();
                    }
                    loading.countDown();
                    return Fault.delay(Duration.ofSeconds(1));
                })) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--add-opens=java.base/java.lang=ALL-UNNAMED",
                            "-Dbench.output=" + folder.resolve("target/dynamark"),
                            "-Dbench.endpoint=" + proxy.uri(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "io.gatling.app.Gatling",
                            "-s",
                            CompareSimulation.class.getName(),
                            "-rf",
                            folder.resolve("gatling").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("run.log").toFile())
                    .start();
            try {
                assertThat(loading.await(1, TimeUnit.MINUTES)).isTrue();

                Signal.TERM.send(process.toHandle());

                assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            } finally {
                process.destroyForcibly();
            }
            try (DynamoDbClient admin = DynamoClients.create(
                    local.endpoint(),
                    new ClientSettings(
                            HttpClientKind.URL_CONNECTION, 1, 0, Duration.ofSeconds(5), Duration.ofSeconds(10)),
                    List.of())) {
                assertThat(admin.listTables().tableNames()).isEmpty();
            }
            assertThat(ResultFile.read(onlyResult()).run().status()).isEqualTo(RunStatus.ABORTED);
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM", "KILL"})
    void leavesNoProcessWhenATestJvmIsEnded(Signal signal) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TestJvm.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        List<ProcessHandle> all = new ArrayList<>(List.of(process.toHandle()));
        try {
            readUntil(process, "started");
            all.add(onlyChild(process.toHandle()));

            signal.send(process.toHandle());

            assertThat(stillRunning(all)).isEmpty();
        } finally {
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM", "KILL"})
    void leavesNoProcessWhenAnIsolatedRunIsEnded(Signal signal) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        GatlingFork.QUICK_COMPILER,
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Dbench.output=" + folder.resolve("target/dynamark"),
                        "-Dbench.mode=isolated",
                        "-Dbench.warmUp=10m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.gatling.app.Gatling",
                        "-s",
                        CompareSimulation.class.getName(),
                        "-rf",
                        folder.resolve("gatling").toString())
                .redirectErrorStream(true)
                .start();
        List<ProcessHandle> all = new ArrayList<>(List.of(process.toHandle()));
        try {
            readUntil(process, "Child 1 of ");
            all.addAll(children(process, "database and child", 2));

            signal.send(process.toHandle());

            assertThat(stillRunning(all)).isEmpty();
        } finally {
            all.forEach(ProcessHandle::destroyForcibly);
        }
        if (signal == Signal.TERM) {
            assertThat(ResultFile.read(onlyResult()).run().status()).isEqualTo(RunStatus.ABORTED);
        }
    }

    /** A JVM with a backend, as tests are. */
    static final class TestJvm {
        public static void main(String[] arguments) throws InterruptedException {
            try (Backend backend = LocalBackend.start(Path.of(arguments[0]))) {
                System.out.println("started " + backend.name());
                new CountDownLatch(1).await();
            }
        }
    }

    @Test
    void findsGatlingsFolderOnItsCommandLine() {
        assertThat(DrawnReport.resultsFolder("io.gatling.app.Gatling -s a.B -rf /tmp/x -l maven"))
                .isEqualTo(Path.of("/tmp/x"));
        assertThat(DrawnReport.resultsFolder("io.gatling.app.Gatling -rf /my work/x -l maven"))
                .isEqualTo(Path.of("/my work/x"));
        assertThat(DrawnReport.resultsFolder("com.intellij.Main")).isEqualTo(Path.of("target", "gatling"));
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

    private static ProcessHandle onlyChild(ProcessHandle parent) {
        List<ProcessHandle> children = parent.children().toList();
        assertThat(children).hasSize(1);
        return children.get(0);
    }

    private static List<ProcessHandle> children(Process process, String names, int number) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.children().count() < number && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        List<ProcessHandle> children = process.children().toList();
        assertThat(children).as(names).hasSize(number);
        return children;
    }

    /** Those that still run when the patience is over. */
    private static List<ProcessHandle> stillRunning(List<ProcessHandle> all) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (all.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return all.stream().filter(ProcessHandle::isAlive).toList();
    }

    private Path onlyResult() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("target/dynamark"))) {
            return files.filter(file -> file.endsWith("result.json"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
