package dev.dynamark.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void returnsTheRestOfTheLineItWaitsFor() {
        try (ChildProcess child = start(Talking.class)) {
            assertThat(child.awaitLine("ready ", LONG)).isEqualTo("now");
        }
    }

    @Test
    void endsAProcessThatStaysSilent() {
        ChildProcess child = start(Silent.class);

        assertThatThrownBy(() -> child.awaitLine("ready ", Duration.ofMillis(1)))
                .isInstanceOf(BackendException.class)
                .hasMessageContaining("Child did not start: it did not say that it is ready within 1 ms")
                .hasMessageContaining("Its log is " + log() + ", the last lines:");
        assertThat(child.handle().isAlive()).isFalse();
    }

    @Test
    void showsTheLastLinesOfAProcessThatEnds() {
        ChildProcess child = start(Failing.class);

        assertThatThrownBy(() -> child.awaitLine("ready ", LONG))
                .isInstanceOf(BackendException.class)
                .hasMessageContaining("its process ended with exit code 7 before it was ready")
                .hasMessageContaining("line 100")
                .hasMessageContaining("line 81")
                .hasMessageNotContainingAny("line 80");
        assertThat(child.handle().isAlive()).isFalse();
    }

    @Test
    void saysThatAProgramIsMissing() {
        assertThatThrownBy(() -> ChildProcess.start(
                        "Child", List.of(folder.resolve("missing").toString()), Map.of(), log()))
                .isInstanceOf(BackendException.class)
                .hasMessageStartingWith("Child cannot be started: " + folder.resolve("missing"));
    }

    private ChildProcess start(Class<?> main) {
        return ChildProcess.start("Child", ChildJvm.builder(main, List.of()).command(), Map.of(), log());
    }

    private Path log() {
        return folder.resolve("child.log");
    }

    static final class Talking {
        public static void main(String[] arguments) throws Exception {
            System.out.println("something else");
            System.out.println("ready now");
            System.in.read();
        }
    }

    /** Does not even end with its standard input. */
    static final class Silent {
        public static void main(String[] arguments) throws InterruptedException {
            new CountDownLatch(1).await();
        }
    }

    static final class Failing {
        public static void main(String[] arguments) {
            for (int line = 1; line <= 100; line++) {
                System.err.println("line " + line);
            }
            System.exit(7);
        }
    }
}
