package dev.dynamark.orm.behaviour;

import dev.dynamark.faults.Fault;
import dev.dynamark.faults.FaultProxy;
import dev.dynamark.faults.Script;
import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.access.Connection;
import dev.dynamark.orm.access.LocalTables;
import dev.dynamark.orm.access.SentRequest;
import dev.dynamark.orm.access.TableAccess;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.access.Wiring;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Tables behind a proxy that does to requests what a test says. Clients make three attempts. */
final class FaultyTables implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    /**
     * The SDK's asynchronous client tells its response handler of a reset after the call's future has failed: without a
     * pause the next attempt may be under way by then and takes the failure for its own.
     */
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(50);

    private final LocalTables tables = new LocalTables();
    private final List<Connection> connections = new ArrayList<>();
    private FaultProxy proxy;

    @Override
    public void beforeAll(ExtensionContext context) {
        tables.beforeAll(context);
        proxy = FaultProxy.inFrontOf(tables.endpoint().uri(), Script.pass());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        connections.forEach(Connection::close);
        connections.clear();
        proxy.play(Script.pass());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        proxy.close();
    }

    /** A new table of a model. */
    <T> TableAccess<T> create(Way way, Class<T> model) {
        return create(way, model, wiring -> wiring);
    }

    /** A new table of a model, with a client of its own. */
    <T> TableAccess<T> create(Way way, Class<T> model, UnaryOperator<Wiring> change) {
        String name = tables.create(way, model).name();
        return way.table(db(way, change), model, name);
    }

    /** The ORM with a client of its own. */
    Dynamorm db(Way way, UnaryOperator<Wiring> change) {
        Connection connection =
                way.route().connect(change.apply(tables.wiring().to(proxy.uri()).attempts(3, BETWEEN_ATTEMPTS)));
        connections.add(connection);
        return connection.db().codecs(way.codecs()).build();
    }

    /** Does this to every request for an operation from now on. */
    void always(String operation, Fault fault) {
        play(Script.always(operation, fault));
    }

    /** Does these to the next requests for an operation, one each. */
    void next(String operation, Fault... faults) {
        play((name, request) ->
                name.equals(operation) && request <= faults.length ? faults[request - 1] : Fault.pass());
    }

    /** Does what a script says from now on. */
    void play(Script script) {
        tables.requests().forget();
        proxy.play(script);
    }

    /** How many requests came under the present faults. */
    int requests(String operation) {
        return proxy.requests(operation);
    }

    /** What was sent under the present faults. */
    List<SentRequest> sent() {
        return IntStream.range(0, tables.requests().count())
                .mapToObj(tables.requests()::get)
                .toList();
    }

    /** An item as it is stored; empty if there is none. */
    Map<String, AttributeValue> stored(TableAccess<?> table, String id) {
        return tables.stored(table, Map.of("id", AttributeValue.fromS(id)));
    }
}
