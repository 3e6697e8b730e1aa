package dev.dynamark.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

class OwnedTablesTest {

    private static final ClientSettings SETTINGS =
            new ClientSettings(HttpClientKind.APACHE5, 5, 0, Duration.ofSeconds(20), Duration.ofSeconds(20));

    @TempDir
    static Path folder;

    private static Backend backend;
    private static DynamoDbClient client;

    @BeforeAll
    static void start() {
        backend = LocalBackend.start(folder);
        client = DynamoClients.create(backend.endpoint(), SETTINGS, List.of());
    }

    @AfterAll
    static void stop() {
        client.close();
        backend.close();
    }

    @AfterEach
    void dropAll() {
        existing().forEach(table -> client.deleteTable(delete -> delete.tableName(table)));
    }

    @Test
    void createsActiveTablesAndDropsThem() {
        try (OwnedTables tables = new OwnedTables(client, "bench-", "run1")) {
            String orders = tables.create("orders", Tables::byPartitionKey);
            String archive = tables.create("archive", Tables::byPartitionKey);

            assertThat(existing()).containsExactlyInAnyOrder(orders, archive);
            assertThat(orders).isEqualTo("bench-run1-orders");
            assertThat(client.describeTable(describe -> describe.tableName(orders))
                            .table()
                            .tableStatus())
                    .isEqualTo(TableStatus.ACTIVE);
        }
        assertThat(existing()).isEmpty();
    }

    @Test
    void runsWithoutAnIdGetDifferentNames() {
        try (OwnedTables one = new OwnedTables(client, "bench-");
                OwnedTables other = new OwnedTables(client, "bench-")) {
            String first = one.create("orders", Tables::byPartitionKey);
            String second = other.create("orders", Tables::byPartitionKey);

            assertThat(first).isNotEqualTo(second).matches("bench-\\d{8}-\\d{6}-[0-9a-f]{6}-orders");
        }
    }

    @Test
    void neitherWritesNorDropsATableItDidNotCreate() {
        Map<String, AttributeValue> item = Map.of("pk", AttributeValue.fromS("precious"));
        try (OwnedTables theirs = new OwnedTables(client, "bench-", "run1")) {
            String table = theirs.create("orders", Tables::byPartitionKey);
            client.putItem(put -> put.tableName(table).item(item));

            try (OwnedTables ours = new OwnedTables(client, "bench-", "run1")) {
                assertThatThrownBy(() -> ours.create("orders", Tables::byPartitionKey))
                        .isInstanceOf(BackendException.class)
                        .hasMessageStartingWith("The table bench-run1-orders exists already")
                        .hasMessageContaining("neither used nor dropped");
            }

            assertThat(client.scan(scan -> scan.tableName(table)).items()).containsExactly(item);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "ärger", "a/b"})
    void refusesNamesThatDynamoDbWouldRefuse(String logicalName) {
        try (OwnedTables tables = new OwnedTables(client, "bench-", "run1")) {
            assertThatThrownBy(() -> tables.create(logicalName, Tables::byPartitionKey))
                    .isInstanceOf(BackendException.class)
                    .hasMessageContaining("'bench-run1-" + logicalName + "' is not allowed");
        }
        assertThat(existing()).isEmpty();
    }

    @Test
    void refusesNamesThatAreTooLong() {
        try (OwnedTables tables = new OwnedTables(client, "bench-", "run1")) {
            assertThatThrownBy(() -> tables.create("x".repeat(250), Tables::byPartitionKey))
                    .isInstanceOf(BackendException.class)
                    .hasMessageContaining("3 to 255");
        }
    }

    @Test
    void namesATableThatTheBackendRefuses() {
        try (OwnedTables tables = new OwnedTables(client, "bench-", "run1")) {
            assertThatThrownBy(() -> tables.create("orders", design -> {}))
                    .isInstanceOf(BackendException.class)
                    .hasMessageStartingWith("The table bench-run1-orders could not be created: ");
        }
    }

    @Test
    void closesAgainAndAfterATableIsGone() {
        OwnedTables tables = new OwnedTables(client, "bench-", "run1");
        String gone = tables.create("gone", Tables::byPartitionKey);
        tables.create("orders", Tables::byPartitionKey);
        client.deleteTable(delete -> delete.tableName(gone));

        tables.close();
        tables.close();

        assertThat(existing()).isEmpty();
        assertThatThrownBy(() -> tables.create("late", Tables::byPartitionKey))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("bench-run1-late is not created");
    }

    @Test
    void namesEveryTableThatIsLeft() {
        DynamoDbClient closing = DynamoClients.create(backend.endpoint(), SETTINGS, List.of());
        OwnedTables tables = new OwnedTables(closing, "bench-", "run1");
        tables.create("orders", Tables::byPartitionKey);
        tables.create("archive", Tables::byPartitionKey);
        closing.close();

        assertThatThrownBy(tables::close)
                .isInstanceOf(BackendException.class)
                .hasMessageContaining("[bench-run1-archive, bench-run1-orders]")
                .satisfies(left -> assertThat(left.getSuppressed()).hasSize(2));
    }

    private static List<String> existing() {
        return client.listTables().tableNames();
    }
}
