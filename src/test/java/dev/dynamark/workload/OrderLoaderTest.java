package dev.dynamark.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

@TestInstance(Lifecycle.PER_CLASS)
class OrderLoaderTest {

    private static final ClientSettings SETTINGS =
            new ClientSettings(HttpClientKind.APACHE5, 8, 2, Duration.ofSeconds(20), Duration.ofMinutes(1));
    private static final BackOff IMPATIENT = new BackOff(Duration.ofMillis(1), Duration.ofMillis(4), 3);

    private final String table = "loader-" + UUID.randomUUID();
    private final Dataset dataset = new Dataset("few", 250, ItemShape.ORDER, 5);
    private final AtomicInteger stored = new AtomicInteger();
    private Backend backend;
    private DynamoDbClient client;

    @BeforeAll
    void start(@TempDir Path logs) {
        backend = LocalBackend.start(logs);
        client = client(List.of());
    }

    @AfterAll
    void stop() {
        client.close();
        backend.close();
    }

    @BeforeEach
    void createTable() {
        stored.set(0);
        client.createTable(request ->
                OrderTable.design().andThen(design -> design.tableName(table)).accept(request));
    }

    @AfterEach
    void dropTable() {
        client.deleteTable(request -> request.tableName(table));
    }

    @Test
    void storesEveryOrderAndProfile() {
        Loaded loaded = new OrderLoader(client, table).load(dataset, stored::addAndGet);

        assertThat(loaded.items()).isEqualTo(252);
        assertThat(loaded.itemsPerSecond()).isPositive();
        assertThat(stored).hasValue(252);
        assertThat(count()).isEqualTo(252);
        assertThat(List.of(0, 124, 249))
                .allSatisfy(i -> assertThat(storedOrder(i)).isEqualTo(dataset.order(i)));
    }

    @Test
    void sendsUnprocessedItemsAgain() {
        ThrottledBatches throttle = new ThrottledBatches(10);
        try (DynamoDbClient throttled = client(List.of(throttle))) {
            new OrderLoader(throttled, table, IMPATIENT).load(dataset, stored::addAndGet);
        }

        assertThat(throttle.refused()).isPositive();
        assertThat(stored).hasValue(252);
        assertThat(count()).isEqualTo(252);
    }

    @Test
    void givesUpWhenNothingIsTaken() {
        try (DynamoDbClient throttled = client(List.of(new ThrottledBatches(0)))) {
            OrderLoader loader = new OrderLoader(throttled, table, IMPATIENT);

            assertThatThrownBy(() -> loader.load(dataset, stored::addAndGet))
                    .isInstanceOf(LoadException.class)
                    .hasMessageContaining(table)
                    .hasMessageContaining("25 of them were refused 3 times in a row")
                    .hasMessageContaining("raise its write capacity");
        }
    }

    @Test
    void saysThatTheServiceFailed() {
        OrderLoader loader = new OrderLoader(client, "no-such-table");

        assertThatThrownBy(() -> loader.load(dataset, stored::addAndGet))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("few into table no-such-table")
                .hasCauseInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void endsWhenInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> new OrderLoader(client, table).load(dataset, stored::addAndGet))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("Interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    private int count() {
        return client.scanPaginator(request -> request.tableName(table).select(Select.COUNT)).stream()
                .mapToInt(ScanResponse::count)
                .sum();
    }

    private Order storedOrder(int index) {
        return OrderItems.decode(
                client.getItem(request -> request.tableName(table).key(OrderItems.key(dataset.key(index))))
                        .item());
    }

    private DynamoDbClient client(List<ExecutionInterceptor> interceptors) {
        return DynamoClients.create(backend.endpoint(), SETTINGS, interceptors);
    }
}
