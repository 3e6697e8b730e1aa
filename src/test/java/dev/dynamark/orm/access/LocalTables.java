package dev.dynamark.orm.access;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.Endpoint;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import dev.dynamark.orm.DynamormBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Tables of models in a DynamoDB Local that all test classes share, through clients that count requests:
 * {@code @RegisterExtension static final LocalTables TABLES = new LocalTables();}
 */
public final class LocalTables implements BeforeAllCallback {

    /** What the clock shows until it is set. */
    public static final Instant START = Instant.parse("2026-01-31T10:15:30.123456789Z");

    private static final ClientSettings SETTINGS =
            new ClientSettings(HttpClientKind.APACHE5, 5, 0, Duration.ofSeconds(20), Duration.ofSeconds(20));
    private static final AtomicInteger NAMES = new AtomicInteger();

    private final SetClock clock = new SetClock(START);
    private Shared shared;

    @Override
    public void beforeAll(ExtensionContext context) {
        shared = context.getRoot()
                .getStore(Namespace.create(LocalTables.class))
                .computeIfAbsent(Shared.class, key -> Shared.start(), Shared.class);
    }

    /** A new table of a model. */
    public <T> TableAccess<T> create(Way way, Class<T> model) {
        clock.set(START);
        shared.connections().sent().forget();
        String name = "table-" + NAMES.incrementAndGet();
        createNamed(name, model);
        return way.table(db(way).build(), model, name);
    }

    /** A new table of a model under a name. */
    public void createNamed(String name, Class<?> model) {
        shared.plain().createTable(TableLayout.of(model, name));
    }

    /** The ORM on clients that count, with the clock of this. */
    public DynamormBuilder db(Way way) {
        return shared.connections().db(way).clock(clock);
    }

    /** Where the database is. */
    public Endpoint endpoint() {
        return shared.backend().endpoint();
    }

    /** What the clients were made with, to make others. */
    public Wiring wiring() {
        return shared.connections().wiring();
    }

    /** What tables have sent since the last table was created. */
    public SentRequests requests() {
        return shared.connections().sent();
    }

    /** Sets the clock. */
    public void passTime(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    /** How many requests tables have sent. */
    public int sent() {
        return shared.connections().sent().everSent();
    }

    /** An item as it is stored; empty if there is none. */
    public Map<String, AttributeValue> stored(TableAccess<?> table, Map<String, AttributeValue> key) {
        return shared.plain()
                .getItem(get -> get.tableName(table.name()).key(key).consistentRead(true))
                .item();
    }

    /** Stores an item as it is. */
    public void store(TableAccess<?> table, Map<String, AttributeValue> item) {
        shared.plain().putItem(put -> put.tableName(table.name()).item(item));
    }

    private record Shared(Backend backend, DynamoDbClient plain, SeenConnections connections) implements AutoCloseable {

        static Shared start() {
            Backend backend = LocalBackend.start(Path.of("target", "orm-tables"));
            return new Shared(
                    backend,
                    DynamoClients.create(backend.endpoint(), SETTINGS, List.of()),
                    SeenConnections.to(backend.endpoint()));
        }

        @Override
        public void close() {
            plain.close();
            connections.close();
            backend.close();
        }
    }
}
