package dev.dynamark.run.isolated;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatling.javaapi.core.Simulation;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    @TempDir
    Path folder;

    /** Never gets as far as users. */
    public static final class Hanging extends Simulation {
        public Hanging() throws InterruptedException {
            new CountDownLatch(1).await();
        }
    }

    @Test
    void endsAChildThatHangs() {
        try (Children children = new Children(Duration.ofMillis(500))) {
            ChildEnd end = run(children, Hanging.class.getName());

            assertThat(end.result()).isEmpty();
            assertThat(end.objection().orElseThrow())
                    .startsWith("its process did not end within 1 s and was ended")
                    .contains("part-01-x.log");
            assertThat(ProcessHandle.allProcesses()).noneMatch(this::isOurs);
        }
    }

    @Test
    void tellsHowAChildEndedThatLeftNothing() {
        try (Children children = new Children(Duration.ofMinutes(1))) {
            ChildEnd end = run(children, "no.such.Simulation");

            assertThat(end.objection().orElseThrow())
                    .matches("its process ended with exit code [1-9]\\d* and left no result; its log is .*");
            assertThat(folder.resolve("parts/part-01-x.log")).content().contains("no.such.Simulation");
        }
    }

    @Test
    void startsNoneOnceItIsClosed() {
        Children children = new Children(Duration.ofMinutes(1));
        children.close();

        assertThat(run(children, Hanging.class.getName())).isEqualTo(ChildEnd.failed("the run is being ended"));
        assertThat(Files.exists(folder.resolve("parts"))).isFalse();
    }

    private ChildEnd run(Children children, String simulation) {
        Path part = ChildFiles.of(folder.resolve("parts"), new IsolatedRun(0, 0, "x"))
                .part();
        HandOver handOver = new HandOver("01-x", 0, part, URI.create("http://127.0.0.1:1"), "us-east-1", Map.of());
        return children.run(simulation, handOver, Map.of())
                .toCompletableFuture()
                .join();
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(folder.toString());
    }
}
