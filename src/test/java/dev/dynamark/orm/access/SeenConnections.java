package dev.dynamark.orm.access;

import dev.dynamark.backend.Endpoint;
import dev.dynamark.orm.DynamormBuilder;
import java.util.EnumMap;
import java.util.Map;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;

/** Every transport to one endpoint, on HTTP clients whose requests are seen. */
public final class SeenConnections implements AutoCloseable {

    private final SentRequests sent = new SentRequests();
    private final SdkHttpClient blocking = new SeenHttpClient(Apache5HttpClient.create(), sent);
    private final SdkAsyncHttpClient asynchronous = new SeenAsyncHttpClient(NettyNioAsyncHttpClient.create(), sent);
    private final Wiring wiring;
    private final Map<Route, Connection> connections = new EnumMap<>(Route.class);

    private SeenConnections(Endpoint endpoint) {
        wiring = Wiring.of(endpoint, blocking, asynchronous);
    }

    public static SeenConnections to(Endpoint endpoint) {
        SeenConnections seen = new SeenConnections(endpoint);
        for (Route route : Route.values()) {
            seen.connections.put(route, route.connect(seen.wiring));
        }
        return seen;
    }

    /** The ORM as a way says. */
    public DynamormBuilder db(Way way) {
        return connections.get(way.route()).db().codecs(way.codecs());
    }

    /** What the clients were made with, to make others. */
    public Wiring wiring() {
        return wiring;
    }

    public SentRequests sent() {
        return sent;
    }

    @Override
    public void close() {
        connections.values().forEach(Connection::close);
        blocking.close();
        asynchronous.close();
    }
}
