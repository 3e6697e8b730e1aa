package dev.dynamark.contestants;

import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.Endpoint;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.orm.transport.DirectClient;
import dev.dynamark.orm.transport.Signing;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What a contestant is given to work with: a table of the workload's design, and one client of the kind it asks for,
 * made when it is asked for. Whoever made the stand closes it. Thread-safe.
 */
public final class Stand implements AutoCloseable {

    private static final Clock STANDING = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final Endpoint endpoint;
    private final ClientSettings settings;
    private final List<ExecutionInterceptor> interceptors;
    private final UnaryOperator<SdkHttpClient> counting;
    private final UnaryOperator<SdkHttpClient> transport;
    private final String table;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private Optional<SdkHttpClient> http = Optional.empty();
    private Optional<SdkAsyncHttpClient> asyncHttp = Optional.empty();
    private DynamoDbClient client;
    private DynamoDbAsyncClient asyncClient;
    private DirectClient directClient;

    /** A stand whose clients go over HTTP clients that are already there, which whoever made them closes. */
    public static Stand over(
            Endpoint endpoint,
            ClientSettings settings,
            SdkHttpClient http,
            SdkAsyncHttpClient asyncHttp,
            String table) {
        Stand stand = new Stand(endpoint, settings, List.of(), UnaryOperator.identity(), table);
        stand.http = Optional.of(http);
        stand.asyncHttp = Optional.of(asyncHttp);
        return stand;
    }

    /**
     * A stand that makes HTTP clients as it is told.
     *
     * @param interceptors see every call of the SDK's clients; without any, blocking ones go through {@code counting} too
     * @param counting what the HTTP client of a direct client goes through, which has no interceptors
     */
    public Stand(
            Endpoint endpoint,
            ClientSettings settings,
            List<ExecutionInterceptor> interceptors,
            UnaryOperator<SdkHttpClient> counting,
            String table) {
        this(endpoint, settings, interceptors, counting, UnaryOperator.identity(), table);
    }

    /** @param transport what every blocking HTTP client goes through */
    public Stand(
            Endpoint endpoint,
            ClientSettings settings,
            List<ExecutionInterceptor> interceptors,
            UnaryOperator<SdkHttpClient> counting,
            UnaryOperator<SdkHttpClient> transport,
            String table) {
        this.transport = Objects.requireNonNull(transport, "transport");
        this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.interceptors = List.copyOf(interceptors);
        this.counting = Objects.requireNonNull(counting, "counting");
        this.table = Objects.requireNonNull(table, "table");
    }

    /** The one client a blocking contestant sends its requests through; the same at every call. */
    public DynamoDbClient client() {
        return client(List.of());
    }

    /** As {@link #client()}, with interceptors of the contestant's own, which come last. */
    public synchronized DynamoDbClient client(List<ExecutionInterceptor> own) {
        if (client == null) {
            client = opened(DynamoClients.createOver(
                    endpoint, settings, all(own), interceptors.isEmpty() ? counted() : blockingHttp()));
        }
        return client;
    }

    /** The one client an asynchronous contestant sends its requests through; the same at every call. */
    public synchronized DynamoDbAsyncClient asyncClient() {
        if (asyncClient == null) {
            asyncClient = opened(asyncHttp
                    .map(given -> DynamoClients.createAsyncOver(endpoint, settings, given))
                    .orElseGet(() -> DynamoClients.createAsync(endpoint, settings, interceptors)));
        }
        return asyncClient;
    }

    /** The one client of a blocking contestant that goes without the SDK's; the same at every call. */
    public synchronized DirectClient directClient(Signing signing) {
        if (directClient == null) {
            directClient = opened(DynamoClients.createDirect(endpoint, settings, signing, counted()));
        }
        return directClient;
    }

    private SdkHttpClient counted() {
        return counting.apply(blockingHttp());
    }

    private SdkHttpClient blockingHttp() {
        return http.orElseGet(() -> opened(transport.apply(DynamoClients.http(settings))));
    }

    private List<ExecutionInterceptor> all(List<ExecutionInterceptor> own) {
        return Stream.of(interceptors, own).flatMap(List::stream).toList();
    }

    private <C extends AutoCloseable> C opened(C closed) {
        opened.push(closed);
        return closed;
    }

    /**
     * The clock of whatever a contestant writes: one that stands still where answers are recorded and given again,
     * because a request that tells the time would be another one each time.
     */
    public Clock clock() {
        return settings.tape().isPresent() ? STANDING : Clock.systemUTC();
    }

    /** A stand on the same table whose clients have another HTTP client; closed with this one. */
    public synchronized Stand on(HttpClientKind http) {
        ClientSettings other = new ClientSettings(
                http, settings.maxConnections(), settings.retries(), settings.attemptTimeout(), settings.callTimeout());
        return opened(new Stand(endpoint, other, interceptors, counting, transport, table));
    }

    /** Where the table is: for a contestant that has a client of its own. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** How its client is to be set up. */
    public ClientSettings settings() {
        return settings;
    }

    /** The name of a table that exists. */
    public String table() {
        return table;
    }

    /** Closes the clients that were made. */
    @Override
    public synchronized void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("A client of the table " + table + " could not be closed", e);
            }
        }
    }
}
