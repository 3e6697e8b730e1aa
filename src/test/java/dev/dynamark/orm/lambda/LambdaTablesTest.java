package dev.dynamark.orm.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.orm.Table;
import dev.dynamark.orm.access.LocalTables;
import dev.dynamark.orm.error.DeadlineTooCloseException;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.RequestFailedException;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.ItemShape;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.Order_;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.crac.Core;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

class LambdaTablesTest {

    @RegisterExtension
    static final LocalTables LOCAL = new LocalTables();

    private static final String TABLE = "function-orders";
    private static final Order ORDER = Dataset.small(ItemShape.ORDER, 1).order(3);
    private static final StaticCredentialsProvider SOMEBODY =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("function", "of-the-test"));

    @BeforeAll
    static void createTable() {
        LOCAL.createNamed(TABLE, Order.class);
    }

    @ParameterizedTest
    @EnumSource(LambdaPath.class)
    void readsAndWritesWithinTheTimeThatIsLeft(LambdaPath path) {
        try (LambdaTables tables = builder(path).build()) {
            Table<Order> orders = tables.table(Order.class, () -> 30_000);
            orders.put(ORDER);

            assertThat(find(orders)).isEqualTo(ORDER);
            assertThat(orders.query(Order_.partition(ORDER.customerId())).list())
                    .containsExactly(ORDER);
        }
    }

    @ParameterizedTest
    @EnumSource(LambdaPath.class)
    void refusesACallForWhichTooLittleTimeIsLeft(LambdaPath path) {
        AtomicInteger left = new AtomicInteger(30_000);
        CountedHttp http = new CountedHttp();
        try (LambdaTables tables = builder(path).httpClient(() -> http).build()) {
            Table<Order> orders = tables.table(Order.class, left::get);
            orders.put(ORDER);
            left.set(299);

            assertThatThrownBy(() -> find(orders))
                    .isInstanceOfSatisfying(DeadlineTooCloseException.class, refused -> assertThat(refused.code())
                            .isEqualTo(ErrorCode.DEADLINE_TOO_CLOSE))
                    .hasMessageContainingAll("100 ms", "200 ms after it", "has 299 ms left", "raise the function's");
            assertThat(http.sent).hasValue(1);

            left.set(30_000);
            assertThat(find(orders)).isEqualTo(ORDER);
        }
    }

    @ParameterizedTest
    @EnumSource(LambdaPath.class)
    void endsACallThatWouldOutliveTheFunction(LambdaPath path) throws IOException {
        // Connections wait in its backlog for ever.
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
                LambdaTables tables = builder(path)
                        .endpointOverride(URI.create("http://127.0.0.1:" + silent.getLocalPort()))
                        .build()) {
            Table<Order> orders = tables.table(Order.class, () -> 450);

            assertThatThrownBy(() -> find(orders))
                    .isInstanceOf(RequestFailedException.class)
                    .cause()
                    .isInstanceOf(ApiCallTimeoutException.class)
                    .hasMessageContaining("250");
        }
    }

    @ParameterizedTest
    @EnumSource(LambdaPath.class)
    void keepsToTheFunctionsDeadlineWhateverElseIsAllowed(LambdaPath path) {
        try (LambdaTables tables = builder(path).build()) {
            Table<Order> longer = tables.table(Order.class, () -> 1).within(() -> Duration.ofSeconds(30));

            assertThatThrownBy(() -> find(longer)).isInstanceOf(DeadlineTooCloseException.class);
        }
    }

    @Test
    void opensAgainWhatFailedAtTheStart() {
        AtomicBoolean ready = new AtomicBoolean();
        LambdaTablesBuilder builder = builder(LambdaPath.DIRECT).credentials(() -> {
            if (!ready.get()) {
                throw SdkClientException.create("No credentials yet");
            }
            return SOMEBODY;
        });
        try (LambdaTables tables = builder.build()) {
            assertThatThrownBy(() -> tables.table(Order.class)).hasMessageContaining("No credentials yet");

            ready.set(true);
            tables.table(Order.class).put(ORDER);
            assertThat(find(tables.table(Order.class, () -> 30_000))).isEqualTo(ORDER);
        }
    }

    @Test
    void takesNeitherConnectionsNorCredentialsIntoASnapshot() {
        List<CountedHttp> clients = new ArrayList<>();
        AtomicInteger providers = new AtomicInteger();
        LambdaTablesBuilder builder = builder(LambdaPath.DIRECT)
                .httpClient(() -> {
                    clients.add(new CountedHttp());
                    return clients.get(clients.size() - 1);
                })
                .credentials(() -> {
                    providers.incrementAndGet();
                    return SOMEBODY;
                })
                .priming(tables -> find(tables.table(Order.class)));
        try (LambdaTables tables = builder.build()) {
            tables.table(Order.class).put(ORDER);
            SnapshotHook hook = SnapshotHook.register(tables);

            hook.beforeCheckpoint(Core.getGlobalContext());
            assertThat(clients).singleElement().satisfies(first -> {
                assertThat(first.sent).hasValue(2);
                assertThat(first.closed).isTrue();
            });

            hook.afterRestore(Core.getGlobalContext());
            assertThat(clients).hasSize(2);
            assertThat(clients.get(1).closed).isFalse();
            assertThat(providers).hasValue(2);
            assertThat(find(tables.table(Order.class))).isEqualTo(ORDER);
        }
        assertThat(clients.get(1).closed).isTrue();
    }

    @Test
    void failsTheSnapshotIfPrimingFails() {
        try (LambdaTables tables = builder(LambdaPath.DIRECT)
                .priming(primed -> {
                    throw new IllegalArgumentException("no such table");
                })
                .build()) {
            SnapshotHook hook = SnapshotHook.register(tables);

            assertThatThrownBy(() -> hook.beforeCheckpoint(Core.getGlobalContext()))
                    .hasMessage("no such table");
            assertThat(tables.table(Order.class)).isNotNull();
        }
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> LambdaTables.builder().build()).hasMessageContaining("call model(...)");
        assertThatThrownBy(() -> LambdaTables.builder().deadlineFloor(Duration.ZERO))
                .hasMessageContaining("deadlineFloor to be at least 1 ms");
        LambdaTables tables = builder(LambdaPath.DIRECT).build();
        assertThatThrownBy(() -> tables.table(String.class)).hasMessageContaining("add model(String.class)");
        tables.close();
        assertThatThrownBy(() -> tables.table(Order.class)).hasMessageContaining("closed");
    }

    @Test
    void readsMemoryAndCollectors() {
        MemoryReading reading = MemoryReading.now();

        assertThat(reading.used()).isBetween(1L, reading.max());
        assertThat(reading.usedAfterCollection()).isNotNegative();
        assertThat(reading.collectors()).isNotEmpty().allSatisfy(collector -> {
            assertThat(collector.name()).isNotBlank();
            assertThat(collector.millis()).isNotNegative();
        });
    }

    private static Order find(Table<Order> orders) {
        return orders.find(Order_.key(ORDER.customerId(), ORDER.placedAt(), ORDER.id()))
                .orElse(null);
    }

    private static LambdaTablesBuilder builder(LambdaPath path) {
        return LambdaTables.builder()
                .model(Order.class)
                .path(path)
                .region(Region.US_EAST_1)
                .endpointOverride(LOCAL.endpoint().uri())
                .credentials(() -> SOMEBODY)
                .tableNames((declared, model) -> TABLE);
    }

    /** A real client that counts. */
    private static final class CountedHttp implements SdkHttpClient {

        private final SdkHttpClient client = UrlConnectionHttpClient.create();
        private final AtomicInteger sent = new AtomicInteger();
        private final AtomicBoolean closed = new AtomicBoolean();

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            sent.incrementAndGet();
            return client.prepareRequest(request);
        }

        @Override
        public void close() {
            closed.set(true);
            client.close();
        }
    }
}
