package dev.dynamark.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {

    @Test
    void readsWhereThisProcessRuns() {
        Environment environment = Environment.ofThisProcess("local", "apache5");

        assertThat(environment.java()).isEqualTo(System.getProperty("java.version"));
        assertThat(environment.backend()).isEqualTo("local");
        assertThat(environment.httpClient()).isEqualTo("apache5");
        assertThat(environment.cores()).isPositive();
        assertThat(environment.maxHeapMb()).isPositive();
        assertThat(environment.memoryMb()).isGreaterThan(environment.maxHeapMb() / 2);
        assertThat(environment.versions()).containsKeys("aws-sdk", "gatling", "netty", "jackson", "hdrhistogram");
        assertThat(environment.versions().values())
                .allSatisfy(version -> assertThat(version).matches("\\d+\\..*"));
    }

    @Test
    void keepsSystemPropertiesAndFoldersOutOfTheFlags() {
        assertThat(EnvironmentReading.flags(List.of(
                        "-Xmx2g",
                        "-Daws.secretAccessKey=secret",
                        "-javaagent:/home/someone/jacoco.jar=destfile=/home/someone/jacoco.exec",
                        "-XX:+UseZGC")))
                .containsExactly("-Xmx2g", "-javaagent:jacoco.jar", "-XX:+UseZGC");
    }

    @Test
    void knowsTheCommitAndLocalChangesOfAClone(@TempDir Path folder) throws Exception {
        git(folder, "init", "-q");
        git(folder, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "--allow-empty", "-m", "first");

        assertThat(GitState.of(folder)).hasValueSatisfying(clean -> {
            assertThat(clean.commit()).matches("[0-9a-f]{40}");
            assertThat(clean.dirty()).isFalse();
        });
        Files.writeString(folder.resolve("new"), "file");
        assertThat(GitState.of(folder))
                .hasValueSatisfying(changed -> assertThat(changed.dirty()).isTrue());
    }

    @Test
    void hasNoCommitOutsideOfAClone(@TempDir Path folder) {
        assertThat(GitState.of(folder)).isEmpty();
        assertThat(GitState.of(folder.resolve("absent"))).isEmpty();
    }

    private static void git(Path folder, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder git =
                new ProcessBuilder("git").directory(folder.toFile()).inheritIO();
        git.command().addAll(List.of(arguments));
        assertThat(git.start().waitFor()).isZero();
    }
}
