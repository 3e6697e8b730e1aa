package dev.dynamark.wholeruns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.contestants.DynamormContestant;
import dev.dynamark.forked.MavenProject;
import dev.dynamark.forked.MavenProject.Outcome;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.ResultFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code .ci/gate} lets the same code pass and stops slower code; differences are gross, so that no machine is too noisy. */
class GateTest {

    private static final Map<String, String> SHORT = Map.of(
            "GATE_RUNS", "1",
            "GATE_WARM_UP", "2s",
            "GATE_BURST", "10",
            "GATE_THRESHOLD", "150");

    private static final Path REGISTERED =
            Path.of("target/test-classes/META-INF/services/dev.dynamark.contestants.OrderContestant");

    @TempDir
    Path folder;

    @Test
    @Tag("long")
    void stopsSlowerCodeOnly() throws IOException {
        MavenProject project = MavenProject.copiedTo(folder, ".ci");

        Outcome saved = project.run(".ci/gate save", SHORT);
        Outcome same = project.run(".ci/gate", SHORT);
        Path registered = folder.resolve(REGISTERED);
        String contestants = Files.readString(registered);
        Files.writeString(
                registered,
                contestants.replace(DynamormContestant.class.getName() + "\n", SlowDynamorm.class.getName() + "\n"));
        Outcome slower = project.run(".ci/gate", SHORT);

        assertThat(saved.exitCode()).as(saved.output()).isZero();
        assertThat(same.exitCode()).as(same.output()).isZero();
        assertThat(slower.exitCode()).as(slower.output()).isEqualTo(1);
        assertThat(slower.output()).contains("REGRESSION");
        assertThat(folder.resolve("target/gate/comparison.md")).content().contains("| dynamorm");
    }

    /** A baseline of other settings would be refused, one of few or disturbed runs would let everything pass. */
    @Test
    void keepsABaselineOfThreeValidRunsWithItsOwnSettings() throws IOException {
        Map<String, String> settings = settings(Files.readString(Path.of(".ci/gate")));
        List<Result> kept;
        try (Stream<Path> files = Files.list(Path.of("baselines/main"))) {
            kept = files.map(ResultFile::read).toList();
        }

        assertThat(settings).isNotEmpty();
        assertThat(kept).hasSizeGreaterThanOrEqualTo(3).allSatisfy(run -> {
            assertThat(run.validity().valid()).isTrue();
            assertThat(run.run().settings()).containsAllEntriesOf(settings);
        });
    }

    /** What the script asks for, by name without {@code bench.}; of {@code ${NAME:-value}} the value. */
    private static Map<String, String> settings(String script) {
        return Pattern.compile("-Dbench\\.(\\w+)=(?:\"\\$\\{\\w+:-(\\w+)}\"|([\\w,-]+))")
                .matcher(script)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> Objects.requireNonNullElse(found.group(2), found.group(3))));
    }
}
