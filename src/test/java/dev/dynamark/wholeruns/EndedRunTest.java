package dev.dynamark.wholeruns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.forked.GatlingFork;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.ResultFile;
import dev.dynamark.measure.RunStatus;
import dev.dynamark.simulations.CompareSimulation;
import dev.dynamark.simulations.CrudSimulation;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;

/** A run that is ended while it measures leaves what it has, and nobody a task or a doubt. */
@Tag("long")
class EndedRunTest {

    private static final int TERMINATED = 143;

    @TempDir
    Path folder;

    @Test
    void leavesEveryReportWhenServerAndRunAreEndedTogether() throws Exception {
        Process process = start(Map.of("bench.mix", "create=50,update=50"), CrudSimulation.class);
        List<ProcessHandle> all = new ArrayList<>(List.of(process.toHandle()));
        try {
            readUntil(process, "> create");
            all.addAll(process.children().toList());
            // As a terminal does at Ctrl+C: whoever belongs to the run is told, its server first.
            for (int i = all.size() - 1; i >= 0; i--) {
                assertThat(all.get(i).destroy()).isTrue();
            }

            assertThatItEndedInOrder(process);
            assertThat(all).noneMatch(ProcessHandle::isAlive);
        } finally {
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void leavesNoContainer() throws Exception {
        ContainerRunTest.skipUnless(
                ContainerRunTest.hasEngine(), "no Docker engine answers, so no run in a container was ended");
        Process process = start(Map.of("bench.backend", "testcontainers"), CompareSimulation.class);
        try {
            String port = port(readUntil(process, "Backend: "));
            readUntil(process, "> put");
            assertThat(containersAt(port)).hasSize(1);

            assertThat(process.toHandle().destroy()).isTrue();

            assertThatItEndedInOrder(process);
            assertThat(containersAt(port)).isEmpty();
        } finally {
            process.destroyForcibly();
        }
    }

    private void assertThatItEndedInOrder(Process process) throws IOException, InterruptedException {
        String output = rest(process);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(TERMINATED);
        Path result = onlyResult();
        assertThat(ResultFile.read(result).run().status()).isEqualTo(RunStatus.ABORTED);
        assertThat(ResultFile.read(result).series())
                .isNotEmpty()
                .noneMatch(series -> series.outcome() == Outcome.ERROR);
        assertThat(result.resolveSibling("results.md")).exists();
        assertThat(result.resolveSibling("comparison.html")).exists();
        assertThat(output)
                .contains("ABORTED, before the end")
                .doesNotContain("could not", "ERROR", "Exception in thread");
    }

    private Process start(Map<String, String> settings, Class<?> simulation) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                GatlingFork.QUICK_COMPILER,
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dbench.output=" + folder.resolve("dynamark"),
                "-Dbench.contestants=aws-sdk",
                "-Dbench.noiseFloor=off",
                "-Dbench.warmUp=0s",
                "-Dbench.duration=10m"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "io.gatling.app.Gatling",
                "-s",
                simulation.getName(),
                "-rf",
                folder.resolve("gatling").toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The line that has the text. */
    private static String readUntil(Process process, String text) throws IOException {
        BufferedReader output = process.inputReader();
        StringBuilder seen = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            seen.append(line).append('\n');
            if (line.contains(text)) {
                return line;
            }
        }
        throw new IllegalStateException("the process ended without saying '" + text + "':\n" + seen);
    }

    private static String rest(Process process) throws IOException {
        BufferedReader output = process.inputReader();
        StringBuilder rest = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            rest.append(line).append('\n');
        }
        return rest.toString();
    }

    private static String port(String line) {
        return line.replaceFirst(".*:([0-9]+), with.*", "$1");
    }

    private static List<?> containersAt(String port) {
        return DockerClientFactory.instance().client().listContainersCmd().exec().stream()
                .filter(container -> Stream.of(container.getPorts())
                        .anyMatch(open -> Integer.valueOf(port).equals(open.getPublicPort())))
                .toList();
    }

    private Path onlyResult() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("dynamark"))) {
            return files.filter(file -> file.endsWith("result.json"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
