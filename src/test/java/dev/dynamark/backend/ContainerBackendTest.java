package dev.dynamark.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class ContainerBackendTest {

    @Test
    void servesFromAContainerOnThisMachineOnly() {
        Skipping.unless(ContainerBackend.hasEngine(), "no Docker engine answers, so no container was started");
        Duration patient = Duration.ofSeconds(20);
        try (Backend backend = ContainerBackend.start();
                DynamoDbClient client = DynamoClients.create(
                        backend.endpoint(),
                        new ClientSettings(HttpClientKind.APACHE5, 2, 0, patient, patient),
                        List.of());
                OwnedTables tables = new OwnedTables(client, "container-")) {
            String table = tables.create("orders", Tables::byPartitionKey);

            assertThat(client.listTables().tableNames()).contains(table);
            assertThat(backend.name()).isEqualTo("testcontainers");
            assertThat(backend.endpoint().uri().getHost()).isEqualTo("127.0.0.1");
            assertThat(backend.capabilities()).containsExactlyInAnyOrder(Capability.values());
            assertThat(backend.description()).contains("in a container of amazon/dynamodb-local:3.3.1");
        }
    }

    @Test
    void saysWhatToDoWithoutAnEngine() {
        Skipping.unless(!ContainerBackend.hasEngine(), "a Docker engine answers, so its absence was not tried");

        assertThatThrownBy(ContainerBackend::start)
                .isInstanceOf(BackendException.class)
                .hasMessageStartingWith("No Docker engine answers, and the backend testcontainers needs one")
                .hasMessageContaining("DOCKER_HOST");
    }

    @Test
    void refusesAnEngineElsewhere() {
        assertThatCode(() -> ContainerBackend.requireOnThisMachine("localhost")).doesNotThrowAnyException();
        assertThatThrownBy(() -> ContainerBackend.requireOnThisMachine("192.0.2.7"))
                .isInstanceOf(BackendException.class)
                .hasMessageContaining("are reached at 192.0.2.7")
                .hasMessageContaining("TESTCONTAINERS_HOST_OVERRIDE=127.0.0.1");
    }

    @Test
    void runsTheVersionThatIsEmbeddedElsewhere() throws Exception {
        String version = ContainerBackend.IMAGE.substring(ContainerBackend.IMAGE.indexOf(':') + 1);

        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<dynamodb-local.version>" + version + "</dynamodb-local.version>");
        assertThat(Files.readString(Path.of("docker-compose.yml"))).contains("image: " + ContainerBackend.IMAGE);
    }
}
