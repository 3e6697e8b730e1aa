package dev.dynamark.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskedRunTest {

    @TempDir
    Path folder;

    private final SettingsSources nothing = SettingsSources.of(List.of("aws-sdk", "dynamorm"), List.of())
            .forSimulation("AnySimulation", Map.of("bench.page", "100"));

    @Test
    void tellsWhereEveryValueCameFrom() throws IOException {
        Path file = Files.writeString(folder.resolve("given.yaml"), "load:\n  users: 4\n  burst: 20\n");

        String told = nothing.withProperties(Map.of("bench.profile", file.toString(), "bench.warmUp", "7s"))
                .withEnvironment(Map.of("BENCH_KEYS", "zipf"))
                .read()
                .profile(List.of("Requests: none"));

        assertThat(told.lines().map(line -> line.replaceAll(" {2,}#", " #")))
                .contains(
                        "# AnySimulation with the profile " + file + ", as it would run",
                        "contestants: [aws-sdk, dynamorm] # default",
                        "  keys: zipf # BENCH_KEYS",
                        "page: 100 # default of AnySimulation",
                        "  users: 4 # " + file + ":2",
                        "  burst: 20 # " + file + ":3",
                        "  duration: 2m30s # default",
                        "  warmUp: 7s # -Dbench.warmUp",
                        "  threads: 4 # follows from the others",
                        "  progress: auto # default")
                .endsWith("# Requests: none");
    }

    @Test
    void printsAProfileThatMakesTheSameRun() throws IOException {
        AskedRun asked = nothing.withProperties(Map.of(
                        "bench.rate", "12.5",
                        "bench.budgets", "get p95 dynamorm <= 5 ms; put errors = 0",
                        "bench.noiseFloor", "off",
                        "bench.output", folder.resolve("with space: and #").toString(),
                        "bench.endpoint", "http://127.0.0.1:8000"))
                .read();
        Path file = Files.writeString(folder.resolve("printed.yaml"), asked.profile(List.of()));

        Settings again = nothing.withProperties(Map.of("bench.profile", file.toString()))
                .read()
                .settings();

        assertThat(again.effective()).isEqualTo(asked.settings().effective());
    }

    @Test
    void knowsWhetherItIsOnlyToBeTold() {
        assertThat(nothing.read().isDryRun()).isFalse();
        assertThat(nothing.withProperties(Map.of("bench.dryRun", "true")).read().isDryRun())
                .isTrue();
        assertThat(nothing.withEnvironment(Map.of("BENCH_DRY_RUN", "true"))
                        .read()
                        .isDryRun())
                .isTrue();
    }
}
