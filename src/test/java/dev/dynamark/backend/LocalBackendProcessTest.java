package dev.dynamark.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class LocalBackendProcessTest {

    @TempDir
    Path folder;

    @Test
    void noServerSurvivesAKilledOwner() throws Exception {
        Process owner = ChildJvm.start(Owner.class, folder.toString());
        ProcessHandle server;
        try {
            server = ProcessHandle.of(Long.parseLong(owner.inputReader().readLine()))
                    .orElseThrow();
            assertThat(server.isAlive()).isTrue();
        } finally {
            owner.destroyForcibly().waitFor();
        }

        server.onExit().get(10, TimeUnit.SECONDS);
    }

    @Test
    void closesFromAShutdownHook() throws Exception {
        Process owner = ChildJvm.start(ClosingOwner.class, folder.toString());
        ProcessHandle server =
                ProcessHandle.of(Long.parseLong(owner.inputReader().readLine())).orElseThrow();

        owner.destroy();

        assertThat(owner.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void answersAfterASignalUntilItIsClosed() throws Exception {
        Duration patient = Duration.ofSeconds(20);
        ProcessHandle server;
        try (Backend backend = LocalBackend.start(folder);
                DynamoDbClient client = DynamoClients.create(
                        backend.endpoint(),
                        new ClientSettings(HttpClientKind.URL_CONNECTION, 1, 0, patient, patient),
                        List.of())) {
            server = backend.process().orElseThrow();

            assertThat(server.destroy()).isTrue();

            assertThat(server.onExit()).failsWithin(Duration.ofSeconds(1)).withThrowableOfType(TimeoutException.class);
            assertThat(client.listTables().tableNames()).isEmpty();
        }
        assertThat(server.isAlive()).isFalse();
    }

    /** Starts a server, says its process id, and waits. */
    static final class Owner {
        public static void main(String[] arguments) throws InterruptedException {
            Backend backend = LocalBackend.start(Path.of(arguments[0]));
            System.out.println(backend.process().orElseThrow().pid());
            new CountDownLatch(1).await();
        }
    }

    /** Closes its server in a shutdown hook. */
    static final class ClosingOwner {
        public static void main(String[] arguments) throws InterruptedException {
            Backend backend = LocalBackend.start(Path.of(arguments[0]));
            Runtime.getRuntime().addShutdownHook(new Thread(backend::close));
            System.out.println(backend.process().orElseThrow().pid());
            new CountDownLatch(1).await();
        }
    }
}
