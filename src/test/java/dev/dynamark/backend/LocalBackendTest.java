package dev.dynamark.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.HttpURLConnection;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBackendTest {

    @TempDir
    Path folder;

    @Test
    void servesOnAFreePortUntilClosed() throws Exception {
        ProcessHandle child;
        try (Backend backend = LocalBackend.start(folder)) {
            child = backend.process().orElseThrow();
            HttpURLConnection request =
                    (HttpURLConnection) backend.endpoint().uri().toURL().openConnection();

            assertThat(request.getResponseCode()).isEqualTo(400);
            assertThat(child.isAlive()).isTrue();
            assertThat(backend.description()).startsWith("DynamoDB Local 3.").contains("127.0.0.1:");
            assertThat(backend.name()).isEqualTo("local");
            assertThat(backend.tier()).isEqualTo(Tier.EMULATOR);
            assertThat(folder.resolve("dynamodb-local.log")).isRegularFile();
        }
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void spendsNoTimeOnLoggingRequests() {
        // The start itself sends requests, to see what the server can do.
        LocalBackend.start(folder).close();

        assertThat(folder.resolve("dynamodb-local.log")).content().doesNotContain("DEBUG");
    }

    @Test
    void closesTwiceAndAfterTheServerWasKilled() throws Exception {
        Backend backend = LocalBackend.start(folder);
        ProcessHandle child = backend.process().orElseThrow();
        child.destroyForcibly();
        child.onExit().get(10, TimeUnit.SECONDS);

        backend.close();
        backend.close();

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void showsTheLogOfAServerThatFailsAtItsStart() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> LocalBackend.start(ChildClassPath.ofBuild(), folder, missing))
                .isInstanceOf(BackendException.class)
                .hasMessageContaining("DynamoDB Local did not start: its process ended with exit code 1")
                .hasMessageContaining(folder.resolve("dynamodb-local.log").toString())
                .hasMessageContaining("LocalServer.main");
        assertThat(ProcessHandle.current().children().filter(LocalBackendTest::isServer))
                .isEmpty();
    }

    private static boolean isServer(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(LocalServer.class.getName());
    }
}
