package dev.dynamark.orm.read;

import dev.dynamark.backend.Backend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LocalBackend;
import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.ItemKey;
import dev.dynamark.orm.Table;
import dev.dynamark.orm.access.SeenConnections;
import dev.dynamark.orm.access.SentRequests;
import dev.dynamark.orm.access.Way;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/** One DynamoDB Local for all test classes of this package, with clients whose requests are seen. */
final class Local implements BeforeAllCallback {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private static final ClientSettings SETTINGS =
            new ClientSettings(HttpClientKind.APACHE5, 20, 0, Duration.ofSeconds(20), Duration.ofSeconds(20));

    private Running running;

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Local.class))
                .computeIfAbsent("running", key -> Running.start(), Running.class);
    }

    SentRequests requests() {
        return running.connections.sent();
    }

    Dynamorm db(Way way) {
        return running.connections
                .db(way)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
    }

    /** A table under a name. */
    <T> Access<T> table(Way way, Class<T> model, String name) {
        Dynamorm db = db(way);
        return way.blocks()
                ? new BlockingAccess<>(db.table(model, name))
                : new AsyncAccess<>(db.asyncTable(model, name));
    }

    void create(CreateTableRequest request) {
        running.plain.createTable(request);
    }

    /** Writes items through the library. */
    @SafeVarargs
    final <T> void put(Class<T> model, String table, T... items) {
        Table<T> written = db(Way.SDK_BLOCKING).table(model, table);
        for (T item : items) {
            written.put(item);
        }
    }

    <T> void delete(Class<T> model, String table, ItemKey<T> key) {
        db(Way.SDK_BLOCKING).table(model, table).delete(key);
    }

    /** Writes an item that is no model's. */
    void putForeign(String table, Map<String, AttributeValue> item) {
        running.plain.putItem(put -> put.tableName(table).item(item));
    }

    private record Running(Backend backend, DynamoDbClient plain, SeenConnections connections)
            implements AutoCloseable {

        static Running start() {
            try {
                Backend backend = LocalBackend.start(Files.createTempDirectory("reads"));
                return new Running(
                        backend,
                        DynamoClients.create(backend.endpoint(), SETTINGS, List.of()),
                        SeenConnections.to(backend.endpoint()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            plain.close();
            connections.close();
            backend.close();
        }
    }
}
