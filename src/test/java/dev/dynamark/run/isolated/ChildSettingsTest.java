package dev.dynamark.run.isolated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.profile.Load;
import dev.dynamark.profile.Processes;
import dev.dynamark.profile.Settings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a child of an isolated run is told, and what people are told of it. */
class ChildSettingsTest {

    private static final List<String> KNOWN = List.of("aws-sdk", "enhanced");

    @TempDir
    Path folder;

    @Test
    void givesAChildOneContestantAndEverythingElseAsItIs() {
        Settings parent = settings(Map.of("bench.rounds", "7", "bench.operations", "get", "bench.seed", "5"));

        Settings child = Settings.from(new ChildSettings(parent).properties("enhanced"), KNOWN);

        assertThat(child.contestants()).containsExactly("enhanced");
        assertThat(child.processes()).isEqualTo(new Processes.Shared());
        assertThat(child.load()).isEqualTo(new Load.Rounds(1, 7));
        assertThat(child.operations()).isEqualTo(parent.operations());
        assertThat(child.warmUp()).isEqualTo(parent.warmUp());
        assertThat(child.seed()).isEqualTo(5);
    }

    @Test
    void expectsWarmUpAndMeasuringOfEveryDataset() {
        ChildSettings child = new ChildSettings(
                settings(Map.of("bench.warmUp", "1500ms", "bench.duration", "4s", "bench.dataset", "small,large")));

        assertThat(child.expected().orElseThrow()).isBetween(Duration.ofSeconds(11), Duration.ofSeconds(30));
        assertThat(child.deadline()).isGreaterThan(Duration.ofSeconds(33));
        assertThat(child.describe()).isEqualTo("1500 ms of warm-up and 4 s of measuring for each of 2 datasets");
    }

    @Test
    void cannotTellHowLongRoundsTake() {
        ChildSettings child = new ChildSettings(settings(Map.of("bench.rounds", "100")));

        assertThat(child.expected()).isEmpty();
        assertThat(child.deadline()).isGreaterThan(Duration.ofMinutes(100));
        assertThat(child.describe()).endsWith("of warm-up and 100 rounds");
    }

    @Test
    void handsOverAllAChildNeeds() {
        HandOver handOver = new HandOver(
                "07-aws-sdk",
                6,
                folder.resolve("part.json"),
                URI.create("http://127.0.0.1:8000"),
                "us-east-1",
                Map.of("small", "dynamark-1"));
        handOver.write(folder.resolve("hand-over.json"));

        HandOver read = HandOver.read(folder.resolve("hand-over.json"));

        assertThat(read).isEqualTo(handOver);
        assertThat(read.table("small")).isEqualTo("dynamark-1");
        assertThatThrownBy(() -> read.table("large"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the parent handed over tables of [small], not of large");
        assertThatThrownBy(() -> HandOver.read(folder.resolve("none.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.json");
    }

    @Test
    void tellsHowLongItWillTakeAndThenHowLongChildrenTook() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        IsolatedProgress progress = new IsolatedProgress(
                4, Optional.of(Duration.ofSeconds(40)), new PrintStream(text, true, StandardCharsets.UTF_8));

        progress.announce(KNOWN, 1, "20 s of warm-up and 12 s of measuring");
        progress.starts(new IsolatedRun(0, 0, "aws-sdk"));
        progress.ended(Duration.ofMillis(10_100));
        progress.starts(new IsolatedRun(1, 0, "enhanced"));
        progress.failed("child 02-enhanced: it hung");

        assertThat(text.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Isolated mode: aws-sdk, enhanced twice in each of 1 cycle: 4 child JVMs one after another, each"
                                + " with 20 s of warm-up and 12 s of measuring; about 2 min 40 s in all",
                        "Child 1 of 4, cycle 1: aws-sdk, about 2 min 40 s left",
                        "Child 2 of 4, cycle 1: enhanced, about 31 s left",
                        "FAILED child 02-enhanced: it hung");
    }

    private static Settings settings(Map<String, String> more) {
        Map<String, String> properties = new HashMap<>(more);
        properties.put("bench.mode", "isolated");
        return Settings.from(properties, KNOWN);
    }
}
