package dev.dynamark.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsSourcesTest {

    @TempDir
    Path folder;

    private final SettingsSources nothing =
            SettingsSources.of(List.of("aws-sdk", "dynamorm"), List.of()).forSimulation("AnySimulation", Map.of());

    @Test
    void hearsWhoIsNearer() throws IOException {
        Path parent = profile("parent.yaml", "page: 1\nload: {users: 2, burst: 3, warmUp: 4s}\nclient: {retries: 5}");
        profile("child.yaml", "extends: parent.yaml\nload: {users: 3, burst: 4, warmUp: 5s}");
        SettingsSources sources = nothing.forSimulation(
                        "AnySimulation", Map.of("bench.page", "100", "bench.shape", "tiny"))
                .withProperties(Map.of(
                        "bench.profile", parent.resolveSibling("child.yaml").toString(), "bench.warmUp", "7s"))
                .withEnvironment(Map.of("BENCH_WARM_UP", "6s", "BENCH_BURST", "6", "HOME", "/", "BENCH_RATE", ""));

        Settings settings = sources.read().settings();

        assertThat(settings.shape()).as("of the simulation").isEqualTo(Shape.TINY);
        assertThat(settings.page()).as("of the parent").isEqualTo(1);
        assertThat(settings.retries()).as("of the parent").isEqualTo(5);
        assertThat(settings.load()).as("of the child").isEqualTo(new Load.Timed(3, Duration.ofSeconds(150)));
        assertThat(settings.burst()).as("of the environment").isEqualTo(6);
        assertThat(settings.warmUp()).as("of the command line").isEqualTo(Duration.ofSeconds(7));
        assertThat(settings.profile())
                .hasValueSatisfying(name -> assertThat(name).endsWith("child.yaml"));
    }

    @Test
    void leavesOutWhatMeansNothingBesideSomethingNearer() throws IOException {
        Path file = profile(
                "given.yaml",
                "load: {users: 3, duration: 1m, burst: 5}\nprocesses: {mode: isolated, cycles: 3}\n"
                        + "target: {endpoint: \"http://127.0.0.1:1\", region: eu-west-1}\nclient: {http: crt}");

        Settings settings = with(file, "bench.rate", "40", "bench.mode", "mixed", "bench.backend", "replay");

        assertThat(settings.load()).isEqualTo(new Load.Open(40, Duration.ofMinutes(1)));
        assertThat(settings.processes()).isEqualTo(new Processes.Shared());
        assertThat(settings.target()).isEqualTo(new Target.Replay());
        assertThat(with(file, "bench.rounds", "7").load()).isEqualTo(new Load.Rounds(3, 7));
    }

    @Test
    void refusesWhatDoesNotGoTogetherAndIsNoChoice() throws IOException {
        Path file = profile("given.yaml", "load: {rate: 40}");

        assertThatThrownBy(() -> with(file, "bench.burst", "5"))
                .hasMessage("bench.burst: cannot go together with load.rate (" + file
                        + ":1) (each arrival is one operation, a burst of 1); leave one of them out");
    }

    @Test
    void namesVariablesByTheirOwnNames() {
        assertThatThrownBy(
                        () -> nothing.withEnvironment(Map.of("BENCH_USER", "2", "BENCH_PAGE", "3", "BENCH_CYCLES", "2"))
                                .read())
                .hasMessageContainingAll(
                        "BENCH_USER: is not a setting, allowed are BENCH_{PROFILE, CONTESTANTS,",
                        "; did you mean BENCH_USERS?",
                        "BENCH_PAGE: found \"3\", allowed is 1, 10, 100",
                        "BENCH_CYCLES: goes only together with BENCH_MODE=isolated");
    }

    @Test
    void takesAProfileFromTheEnvironment() throws IOException {
        Path file = profile("given.yaml", "page: 100");

        assertThat(nothing.withEnvironment(Map.of("BENCH_PROFILE", file.toString()))
                        .read()
                        .settings()
                        .page())
                .isEqualTo(100);
    }

    @Test
    void findsReadyProfilesInJars() throws IOException {
        Path jar = folder.resolve("packaged.jar");
        try (JarOutputStream packaged = new JarOutputStream(Files.newOutputStream(jar))) {
            packaged.putNextEntry(new JarEntry("profiles/"));
            packaged.putNextEntry(new JarEntry("profiles/nightly.yaml"));
            packaged.write("page: 100".getBytes(StandardCharsets.UTF_8));
        }
        try (URLClassLoader resources =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            SettingsSources nightly = nothing.withProperties(Map.of("bench.profile", "nightly"));

            assertThat(nightly.read(resources).settings().page()).isEqualTo(100);
            assertThatThrownBy(() -> nothing.withProperties(Map.of("bench.profile", "nightley"))
                            .read(resources))
                    .hasMessage("bench.profile: found \"nightley\", allowed is one of nightly, or a path that ends"
                            + " with .yaml; did you mean nightly?");
        }
    }

    @Test
    void saysWhyAFileIsNoProfile() throws IOException {
        Path large = profile("large.yaml", "#".repeat(70_000));
        Path binary = Files.write(folder.resolve("binary.yaml"), new byte[] {(byte) 0xC3, 0x28});

        assertThatThrownBy(() -> with(large)).hasMessageEndingWith("which is larger than 64 KB");
        assertThatThrownBy(() -> with(binary)).hasMessageEndingWith("found a file that is no text in UTF-8");
        assertThatThrownBy(() -> with(folder.resolve("none.yaml")))
                .hasMessageEndingWith("which is not there or no file");
        assertThatThrownBy(() -> with(folder)).hasMessageEndingWith("which is not there or no file");
    }

    @Test
    void refusesProfilesThatExtendOneAnother() throws IOException {
        Path first = profile("first.yaml", "extends: second.yaml\n");
        Path second = profile("second.yaml", "page: 10\nextends: first.yaml\n");

        assertThatThrownBy(() -> with(first))
                .hasMessage(second + ":2: extends: goes round in a circle: " + first + " -> " + second + " -> " + first
                        + "; leave one of them out");
    }

    @Test
    void takesTheSimulationsOfTheNearestProfileThatNamesAny() throws IOException {
        profile("parent.yaml", "simulations: [OtherSimulation]");
        Path heir = profile("heir.yaml", "extends: parent.yaml");
        Path own = profile("own.yaml", "extends: parent.yaml\nsimulations: [AnySimulation]");

        assertThat(with(own).page()).isEqualTo(10);
        assertThatThrownBy(() -> with(heir))
                .hasMessageContaining("simulations: is for OtherSimulation, not for AnySimulation");
    }

    private Settings with(Path profile, String... namesAndTexts) {
        Map<String, String> properties = new HashMap<>(Map.of("bench.profile", profile.toString()));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            properties.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return nothing.withProperties(properties).read().settings();
    }

    private Path profile(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
